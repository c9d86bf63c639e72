import type { Transaction } from '#platform'
import { forgetCard } from './cards.store.ts'
import { dropChoices } from './choices.store.ts'

/** A leader lets a rule speak again: every answer to it is taken back. */
export async function speakAgain(tx: Transaction, person: string, rule: string) {
  await dropChoices(tx, person, rule)
  await forgetCard(tx, person)
}
