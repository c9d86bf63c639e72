import { remember } from '#history'
import { type Transaction } from '#platform'
import { dropClaim, putClaim } from './evidence.store.ts'

/** The two things a claim joins: ids of an entry and of a goal. */
export interface Joined {
  evidence: string
  goal: string
}

/** Joins an entry to a goal with one sentence. Both must be one's own. */
export async function claimGoal(tx: Transaction, person: string, joined: Joined, sentence: string) {
  await putClaim(tx, person, joined, sentence)
  await remember(tx, 'claimed', { noun: 'evidence', space: person, id: joined.evidence })
}

/** Takes the claim away again. */
export async function unclaimGoal(tx: Transaction, person: string, joined: Joined) {
  if (await dropClaim(tx, person, joined))
    await remember(tx, 'unclaimed', { noun: 'evidence', space: person, id: joined.evidence })
}
