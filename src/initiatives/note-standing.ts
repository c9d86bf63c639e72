import { remember } from '#history'
import { newId, refuseUnless, type Transaction } from '#platform'
import type { StandingAnswers } from './step.ts'
import { addStanding, dropStanding } from './standings.store.ts'

/** A person notes, for themselves alone, where a group stands toward an initiative (LPS-113). */
export async function noteStanding(
  tx: Transaction,
  person: string,
  at: { space: string; id: string },
  answers: StandingAnswers,
) {
  const note = newId()
  await addStanding(tx, person, { ...at, note }, answers)
  await remember(tx, 'noted', { noun: 'standing', space: person, id: note })
}

/** Takes a note of one's own away. */
export async function forgetStanding(tx: Transaction, person: string, id: string) {
  refuseUnless(await dropStanding(tx, person, id))
  await remember(tx, 'forgot', { noun: 'standing', space: person, id })
}
