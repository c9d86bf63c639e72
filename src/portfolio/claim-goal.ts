import { remember, type Transaction } from '#platform'
import { dropClaim, putClaim } from './evidence.store.ts'

/** Joins an entry to a goal with one sentence. Both must be one's own. */
export async function claimGoal(tx: Transaction, person: string, evidence: string, goal: string, sentence: string) {
  await putClaim(tx, person, evidence, goal, sentence)
  await remember(tx, 'claimed', { noun: 'evidence', space: person, id: evidence })
}

/** Takes the claim away again. */
export async function unclaimGoal(tx: Transaction, person: string, evidence: string, goal: string) {
  if (await dropClaim(tx, person, evidence, goal)) await remember(tx, 'unclaimed', { noun: 'evidence', space: person, id: evidence })
}
