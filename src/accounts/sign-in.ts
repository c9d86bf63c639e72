import type { AccountTools, Visitor } from './account-tools.ts'
import { findAccount } from './accounts.store.ts'
import { forgiveTries, mayTry } from './attempts.store.ts'
import { checkPassword } from './check-password.ts'
import { openSession, type SignedIn } from './open-session.ts'
import { issueTicket } from './tickets.store.ts'

/** How long somebody may look for their phone, in minutes. */
const minutesForCode = 10

/**
 * Opens the session of somebody who knows their password. Where their account asks for a second step, no session yet:
 * a challenge, good for ten minutes, that `finishSignIn` takes with a code.
 */
export async function signIn(
  tools: AccountTools,
  given: { email: string; password: string },
  visitor: Visitor,
): Promise<SignedIn> {
  const { pool } = tools
  const [email, password] = [given.email.trim().toLowerCase(), given.password.slice(0, 400)]
  if (!(await mayTry(pool, 'password', { address: visitor.address, account: email })))
    return { ok: false, why: 'tooOften' }
  const account = await findAccount(pool, { email })
  if (!(await checkPassword(tools, account, password)) || !account) return { ok: false, why: 'wrong' }
  await forgiveTries(pool, 'password', email)
  if (account.closedAt) return { ok: false, why: 'closed' }
  if (!account.twoStep) return openSession(tools, account, visitor)
  const challenge = await issueTicket(pool, 'secondStep', { account: account.id, word: '' }, minutesForCode)
  return { ok: false, why: 'secondStep', challenge }
}
