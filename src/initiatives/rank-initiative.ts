import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { Rank } from './initiative.ts'
import { setRank } from './initiatives.store.ts'

/** Puts an initiative first, next, later, or not now. Refused for whoever does not keep it. */
export async function rankInitiative(tx: Transaction, at: { space: string; id: string }, rank: Rank) {
  refuseUnless(await setRank(tx, at, rank))
  await remember(tx, 'ranked', { noun: 'initiative', space: at.space, id: at.id })
}
