import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { aboutOf, laterUntil, type AnswerGiven } from './choice.ts'
import { putChoice } from './choices.store.ts'
import { rules } from './rules.ts'

/**
 * A leader says of a card that it is done, not now, or never again. Never again is about the rule, whatever it spoke of.
 * Refused for a rule that there is not.
 */
export async function answerCard(tx: Transaction, person: string, given: AnswerGiven, today: string) {
  const { rule, answer } = given
  found(rules.find(({ id }) => id === rule))
  const until = answer === 'later' ? laterUntil(today) : null
  await putChoice(tx, person, { rule, about: aboutOf(given), answer, until })
  await remember(tx, 'answered', { noun: 'coach', space: person, id: person })
}
