import type { ShowExpectations } from '#posts'
import { ExpectationsSection } from './expectations-section.tsx'
import { expectationsOf, mayExpect } from './expectations.store.ts'

/** Looks what is expected of posts of one person, and shows it to them and to whoever keeps frameworks there. */
export const showExpectations: ShowExpectations = async (tx, reader, posts) => {
  const [first] = posts
  if (!first) return null
  const [expected, may] = await Promise.all([
    expectationsOf(tx, first.personId),
    first.personId !== reader.id && mayExpect(tx, first),
  ])
  return ExpectationsSection({ reader, posts, expected, may })
}
