import type { Complaints } from '#forms'
import type { Candidate, FindCandidates } from '#people'
import type { Transaction } from '#platform'
import { meantBy, type AskingAnswers } from './asking.ts'
import { seats } from './roundtable.ts'
import { candidatesOf } from './roundtables.store.ts'

/** Whom somebody wants to ask, and what stands in the way. */
interface Chosen {
  /** Without those who have a seat. */
  people: string[]
  /** Who fits names that are not clear. */
  fits: Candidate[]
  complaints: Complaints
}

const wrong = (complaints: Complaints, fits: Candidate[] = []): Chosen => ({ people: [], fits, complaints })

/**
 * Whom somebody wants to ask: those they ticked and those a pasted name means. Complains where more are named than there
 * are seats, before anybody is looked for; where one cannot be found; where a name fits nobody, or several.
 */
export async function choosePeople(
  tx: Transaction,
  find: FindCandidates,
  { person, names }: AskingAnswers,
  seated: string[],
): Promise<Chosen> {
  const ticked = person.filter((id) => !seated.includes(id))
  if (names.length > seats) return wrong({ names: 'full' })
  if (ticked.length > seats - seated.length) return wrong({ person: 'full' })
  const known = ticked.length ? await candidatesOf(tx, ticked) : []
  if (known.length < ticked.length) return wrong({ person: 'unknown' })
  const looked = await Promise.all(names.map(async (name) => ({ name, fits: await find(tx, name, 1) })))
  const meant = looked.map(({ name, fits }) => ({ fits, one: meantBy(name, fits) }))
  const unclear = meant.filter(({ one }) => !one)
  if (unclear.length > 0)
    return wrong(
      { names: 'unclear' },
      unclear.flatMap(({ fits }) => fits.slice(0, 6)),
    )
  const people = [...new Set([...ticked, ...meant.map(({ one }) => one!.id)])].filter(
    (id) => !seated.includes(id),
  )
  return people.length > seats - seated.length
    ? wrong({ [ticked.length ? 'person' : 'names']: 'full' })
    : { people, fits: [], complaints: {} }
}
