import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { keepsData, setLeast } from './keeping.store.ts'
import { measuresOf } from './measures.store.ts'
import { holdData, yearsOf } from './points.store.ts'
import { showAgain } from './show-again.ts'

/** Says from how many students on an organization shows a number, at least ten, and shows everything anew. */
export async function raiseLeast(tx: Transaction, space: string, least: number) {
  refuseUnless(await keepsData(tx, space))
  await holdData(tx, space)
  await setLeast(tx, space, least)
  const measures = (await measuresOf(tx, space)).map(({ id }) => id)
  await showAgain(tx, space, measures, await yearsOf(tx, space, measures))
  await remember(tx, 'changed', { noun: 'least', space, id: space })
}
