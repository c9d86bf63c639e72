import { randomBytes } from 'node:crypto'
import { done, type Outcome } from '#forms'
import type { AccountTools, Visitor } from './account-tools.ts'
import { confirmPassword } from './confirm-password.ts'
import { seal } from './seal.ts'
import { addTwoStep } from './two-steps.store.ts'

/** Begins two-step sign-in: a secret for the app of this person. Nothing is asked for until a code has confirmed it. */
export async function beginTwoStep(
  tools: AccountTools,
  person: string,
  current: unknown,
  visitor: Visitor,
): Promise<Outcome<undefined>> {
  const confirmed = await confirmPassword(tools, person, current, visitor)
  if (!confirmed.ok) return confirmed
  const { id } = confirmed.value
  await addTwoStep(tools.pool, id, seal(tools.keyFor('two-step'), randomBytes(20), id))
  return done(undefined)
}
