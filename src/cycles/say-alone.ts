import { forgetCard } from '#coach'
import { answersOf, complain, done, type Outcome } from '#forms'
import { Refusal, type Transaction } from '#platform'
import { aloneForm } from './alone.ts'
import { ownCycle } from './own-cycle.ts'
import { dropAlone, putAlone } from './alone.store.ts'
import { lets } from './policy.ts'

/** A leader says why they go without a partner or a roundtable this year, or takes that back. Gives the name under which its form is kept while it is written. */
export async function sayAlone(
  tx: Transaction,
  person: string,
  given: Record<string, unknown>,
): Promise<Outcome<string>> {
  const answers = answersOf(aloneForm, given)
  if (!answers.ok) return complain(answers.complaints)
  const cycle = await ownCycle(tx, person)
  if (!lets(cycle, 'mark phases')) throw new Refusal('not allowed')
  const { what, reason } = answers.value
  await (reason ? putAlone(tx, person, cycle.id, answers.value) : dropAlone(tx, person, cycle.id, what))
  // Nobody remembers why somebody goes without; the coach asks no more for whom they do not look.
  await forgetCard(tx, person)
  return done(`alone-${what}-${cycle.id}`)
}
