import { answersOf, between, done, type Outcome } from '#forms'
import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { answersFrom, isOpen, pulseForm, pulseTexts } from './pulse.ts'
import { setPulse, takePulse } from './pulses.store.ts'

/**
 * A leader writes down how their system looks in a month (`YYYY-MM`). Refused for a month that lies ahead or is long gone.
 * What another tab kept meanwhile comes back beside what was typed.
 */
export async function writePulse(
  tx: Transaction,
  person: string,
  { month, today }: { month: string; today: string },
  given: Record<string, unknown>,
): Promise<Outcome<string>> {
  refuseUnless(isOpen(month, today))
  const answers = answersOf(pulseForm, given)
  if (!answers.ok) return answers
  const stands = await takePulse(tx, person, month)
  const came = between(pulseTexts, given, answersFrom(stands))
  if (came) return { ok: false, complaints: {}, between: came }
  await setPulse(tx, person, stands.id, answers.value)
  await remember(tx, 'wrote', { noun: 'pulse', space: person, id: stands.id })
  return done(stands.id)
}
