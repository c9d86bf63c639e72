import type { AccountTools } from './account-tools.ts'
import { hashOfCode } from './recovery.ts'
import { unseal } from './seal.ts'
import { stepOf } from './totp.ts'
import { takeRecoveryCode, takeStep, twoStepOf } from './two-steps.store.ts'

/** Is this a code of the account's app, or one of its recovery codes? Either counts once. */
export async function checkCode(
  { pool, keyFor }: AccountTools,
  account: { id: string },
  given: string,
): Promise<boolean> {
  const hash = hashOfCode(account.id, given)
  if (hash) return takeRecoveryCode(pool, account.id, hash)
  const twoStep = await twoStepOf(pool, account.id)
  const secret = twoStep && unseal(keyFor('two-step'), twoStep.secret, account.id)
  const step = secret && stepOf(secret, given.replace(/\s/g, ''), new Date())
  return step !== undefined && takeStep(pool, account.id, step)
}
