import { done, type Outcome } from '#forms'
import type { AccountTools, Visitor } from './account-tools.ts'
import { confirmPassword } from './confirm-password.ts'
import { tellOwner } from './tell-owner.ts'
import { dropTwoStep } from './two-steps.store.ts'

/** Turns two-step sign-in off for somebody who says their password, and tells them by a letter. */
export async function endTwoStep(
  tools: AccountTools,
  person: string,
  current: unknown,
  visitor: Visitor,
): Promise<Outcome<undefined>> {
  const confirmed = await confirmPassword(tools, person, current, visitor)
  if (!confirmed.ok) return confirmed
  const { id } = confirmed.value
  if (await dropTwoStep(tools.pool, id)) await tellOwner(tools, confirmed.value, 'twoStepOff')
  return done(undefined)
}
