import { remember } from '#history'
import type { Transaction } from '#platform'
import { aboutOf, type AnswerGiven } from './choice.ts'
import { dropChoice } from './choices.store.ts'

/** A leader takes back what they said to a card: it may be shown again. What was said of other items stands. */
export async function takeBack(tx: Transaction, person: string, given: AnswerGiven) {
  await dropChoice(tx, person, { rule: given.rule, about: aboutOf(given) })
  await remember(tx, 'answered', { noun: 'coach', space: person, id: person })
}
