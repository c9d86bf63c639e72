import { idOf, wordsOf } from '#addresses'
import type { Candidate, FindCandidates } from '#people'
import type { Transaction } from '#platform'
import { z } from 'zod'
import type { People } from './people-fields.tsx'
import { candidatesOf, titleOf } from './roundtables.store.ts'

const tickedForm = z.preprocess((given) => [given ?? []].flat(), z.array(z.string()))

/**
 * Who can be ticked: those chosen so far, who fits a name that is not clear, and who is found by the words; without words
 * those who hold what the asker holds.
 */
export async function offerPeople(
  tx: Transaction,
  find: FindCandidates,
  given: Record<string, unknown>,
  { me, fits = [], seated }: { me: string; fits?: Candidate[]; seated: string[] },
): Promise<People> {
  const words = wordsOf(given['words'])
  const ids = tickedForm
    .parse(given['person'])
    .filter((id) => idOf(id) !== undefined)
    .slice(0, 60)
  const [chosen, found] = await Promise.all([
    ids.length ? candidatesOf(tx, ids) : [],
    find(tx, words || (await titleOf(tx, me)) || '', 1),
  ])
  const offered = new Map(
    [...chosen, ...fits, ...found.slice(0, words ? 30 : 12)].map((one) => [one.id, one]),
  )
  return {
    offered: [...offered.values()].filter(({ id }) => !seated.includes(id)),
    chosen: ids,
  }
}
