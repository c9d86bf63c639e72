import { complain, done, type Outcome } from '#forms'
import { found } from '#platform'
import type { Account } from './account.ts'
import type { AccountTools, Visitor } from './account-tools.ts'
import { findAccount } from './accounts.store.ts'
import { forgiveTries, mayTry } from './attempts.store.ts'
import { checkPassword } from './check-password.ts'

/**
 * Whoever changes how somebody signs in says their password first, for a phone may lie open on a table. Gives the
 * account; a wrong one is complained of beside the field `current`.
 */
export async function confirmPassword(
  tools: AccountTools,
  person: string,
  current: unknown,
  { address }: Visitor,
): Promise<Outcome<Account>> {
  const account = found(await findAccount(tools.pool, { person }))
  if (!(await mayTry(tools.pool, 'password', { address, account: account.email })))
    return complain({ current: 'tooOften' })
  if (!(await checkPassword(tools, account, String(current ?? '').slice(0, 400))))
    return complain({ current: 'currentWrong' })
  await forgiveTries(tools.pool, 'password', account.email)
  return done(account)
}
