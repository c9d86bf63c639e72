import { done, type Outcome } from '#forms'
import { refuseUnless } from '#platform'
import type { AccountTools, Visitor } from './account-tools.ts'
import { confirmPassword } from './confirm-password.ts'
import { inTransaction } from './in-transaction.ts'
import { hashOfCode, newRecoveryCodes } from './recovery.ts'
import { keepRecoveryCodes } from './two-steps.store.ts'

/** Makes new recovery codes for somebody who says their password; the earlier ones end. Shown this once. */
export async function renewCodes(
  tools: AccountTools,
  person: string,
  current: unknown,
  visitor: Visitor,
): Promise<Outcome<string[]>> {
  const confirmed = await confirmPassword(tools, person, current, visitor)
  if (!confirmed.ok) return confirmed
  const { id, twoStep } = confirmed.value
  refuseUnless(twoStep)
  const codes = newRecoveryCodes()
  const hashes = codes.map((code) => hashOfCode(id, code)!)
  await inTransaction(tools.pool, (asker) => keepRecoveryCodes(asker, id, hashes))
  return done(codes)
}
