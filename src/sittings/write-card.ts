import { found, Refusal, type Transaction } from '#platform'
import { kindsFor, type CardAnswers } from './card.ts'
import { addCard } from './cards.store.ts'
import { mayWrite, presents } from './sitting.ts'
import { sittingWith } from './sittings.store.ts'

/**
 * Somebody writes a card in a step, also later than the step was: a device may have been without network. Whoever presents
 * may write a note for themselves. Refused where the step asks for no such card, or they only listen in it, and to whoever has
 * written as many as stand in one sitting.
 */
export async function writeCard(
  tx: Transaction,
  person: string,
  at: { space: string; id: string },
  answers: CardAnswers,
) {
  const step = found(await sittingWith(tx, at.space, at.id)).steps[answers.step]
  const asked = mayWrite(step, person) && kindsFor(step!.writes).includes(answers.kind)
  const noted = answers.kind === 'note' && presents(step, person)
  if (!asked && !noted) throw new Refusal('not allowed')
  if (!(await addCard(tx, person, at, answers))) throw new Refusal('enough cards')
}
