import type { AccountTools, Visitor } from './account-tools.ts'
import { findAccount } from './accounts.store.ts'
import { forgiveTries, mayTry } from './attempts.store.ts'
import { checkCode } from './check-code.ts'
import { openSession } from './open-session.ts'
import { lookAtTicket, useTicket } from './tickets.store.ts'

/**
 * The second step: opens the session of somebody whose password was right a moment ago and who has a code of their
 * app or a recovery code. `late` where the challenge is used, forged or older than ten minutes.
 */
export async function finishSignIn(
  tools: AccountTools,
  { challenge, code }: { challenge: string; code: string },
  visitor: Visitor,
) {
  const { pool } = tools
  const ticket = await lookAtTicket(pool, 'secondStep', challenge)
  const account = ticket && (await findAccount(pool, { id: ticket.account }))
  if (!account || account.closedAt) return { ok: false, why: 'late' } as const
  if (!(await mayTry(pool, 'code', { address: visitor.address, account: account.id })))
    return { ok: false, why: 'tooOften' } as const
  if (!(await checkCode(tools, account, code))) return { ok: false, why: 'code' } as const
  if (!(await useTicket(pool, 'secondStep', challenge))) return { ok: false, why: 'late' } as const
  await forgiveTries(pool, 'code', account.id)
  return openSession(tools, account, visitor)
}
