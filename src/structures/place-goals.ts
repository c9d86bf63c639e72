import { forgetCard } from '#coach'
import type { Transaction } from '#platform'
import { structuresOf } from './structures.store.ts'
import { goalsTalked, putTalks } from './talks.store.ts'

/** Where each goal is said to be talked about: the ids of groups by the id of the goal. */
export type Places = Record<string, readonly string[]>

/**
 * A leader says for each goal where it is talked about. What is not one's own, put aside or of a closed cycle is left out;
 * goals that were not on the form stay as they are.
 */
export async function placeGoals(tx: Transaction, person: string, places: Places) {
  const [offered, groups] = await Promise.all([goalsTalked(tx, person), structuresOf(tx, person)])
  const goals = offered.map(({ id }) => id).filter((id) => id in places)
  const structures = groups.filter(({ aside }) => !aside).map(({ id }) => id)
  const talks = goals.flatMap((goal) =>
    structures.filter((id) => places[goal]?.includes(id)).map((structure) => ({ goal, structure })),
  )
  await putTalks(tx, person, { goals, structures }, talks)
  await forgetCard(tx, person)
}
