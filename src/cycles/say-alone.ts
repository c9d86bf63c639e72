import { answersOf, complain, done, type Outcome } from '#forms'
import { Refusal, type Transaction } from '#platform'
import { aloneForm, type Companion } from './alone.ts'
import { ownCycle } from './own-cycle.ts'
import { dropAlone, putAlone } from './alone.store.ts'
import { lets } from './policy.ts'

/** A leader says why they go without a partner or a roundtable this year, or takes that back. */
export async function sayAlone(
  tx: Transaction,
  person: string,
  given: Record<string, unknown>,
): Promise<Outcome<Companion>> {
  const answers = answersOf(aloneForm, given)
  if (!answers.ok) return complain(answers.complaints)
  const cycle = await ownCycle(tx, person)
  if (!lets(cycle, 'mark phases')) throw new Refusal('not allowed')
  const { what, reason } = answers.value
  await (reason ? putAlone(tx, person, cycle.id, answers.value) : dropAlone(tx, person, cycle.id, what))
  return done(what)
}
