import { complain, done, type Outcome } from '#forms'
import { found, refuseUnless } from '#platform'
import type { AccountTools, Visitor } from './account-tools.ts'
import { findAccount } from './accounts.store.ts'
import { mayTry } from './attempts.store.ts'
import { inTransaction } from './in-transaction.ts'
import { hashOfCode, newRecoveryCodes } from './recovery.ts'
import { unseal } from './seal.ts'
import { tellOwner } from './tell-owner.ts'
import { stepOf } from './totp.ts'
import { confirmSecret, keepRecoveryCodes, twoStepOf } from './two-steps.store.ts'

/** Turns two-step sign-in on with the first code of the app. Gives the recovery codes, which are shown this once. */
export async function confirmTwoStep(
  tools: AccountTools,
  person: string,
  code: unknown,
  { address }: Visitor,
): Promise<Outcome<string[]>> {
  const account = found(await findAccount(tools.pool, { person }))
  const { id } = account
  if (!(await mayTry(tools.pool, 'code', { address, account: id }))) return complain({ code: 'tooOften' })
  const twoStep = found(await twoStepOf(tools.pool, id))
  const secret = unseal(tools.keyFor('two-step'), twoStep.secret, id)
  const step = secret && stepOf(secret, String(code ?? '').replace(/\s/g, ''), new Date())
  if (step === undefined) return complain({ code: 'codeWrong' })
  const codes = newRecoveryCodes()
  await inTransaction(tools.pool, async (asker) => {
    refuseUnless(await confirmSecret(asker, id, step))
    await keepRecoveryCodes(
      asker,
      id,
      codes.map((one) => hashOfCode(id, one)!),
    )
  })
  await tellOwner(tools, account, 'twoStepOn')
  return done(codes)
}
