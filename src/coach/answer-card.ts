import { remember } from '#history'
import { found, type Transaction } from '#platform'
import { laterDays, type AnswerGiven } from './choice.ts'
import { putChoice } from './choices.store.ts'
import { rules } from './rules.ts'

const after = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * A leader says of a card that it is done, not now, or never again. Never again is about the rule, whatever it spoke of.
 * Refused for a rule that there is not.
 */
export async function answerCard(
  tx: Transaction,
  person: string,
  { rule, about, answer }: AnswerGiven,
  today: string,
) {
  found(rules.find(({ id }) => id === rule))
  const until = answer === 'later' ? after(today, laterDays) : null
  await putChoice(tx, person, { rule, about: answer === 'off' ? null : about, answer, until })
  await remember(tx, 'answered', { noun: 'coach', space: person, id: person })
}
