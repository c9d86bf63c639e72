import { remember } from '#history'
import { Refusal, type Transaction } from '#platform'
import type { Rank } from './initiative.ts'
import { setRank } from './initiatives.store.ts'

/** Puts an initiative first, next, later, or not now. Refused for whoever does not keep it. */
export async function rankInitiative(tx: Transaction, at: { space: string; id: string }, rank: Rank) {
  if (!(await setRank(tx, at, rank))) throw new Refusal('not found')
  await remember(tx, 'ranked', { noun: 'initiative', space: at.space, id: at.id })
}
