import type { AccountTools } from './account-tools.ts'
import { findAccount, keepPassword } from './accounts.store.ts'
import { forgiveTries } from './attempts.store.ts'
import { inTransaction } from './in-transaction.ts'
import { dropSessions } from './sessions.store.ts'
import { tellOwner } from './tell-owner.ts'
import { dropTickets, useTicket } from './tickets.store.ts'

/**
 * A new password for whoever holds the link. It ends the link and every session; a second step stays on. False for a
 * link that is used, forged or too old.
 */
export async function resetPassword(tools: AccountTools, token: string, password: string): Promise<boolean> {
  const hash = await tools.passwords.hash(password)
  const account = await inTransaction(tools.pool, async (asker) => {
    const ticket = await useTicket(asker, 'passwordReset', token)
    const whose = ticket && (await findAccount(asker, { id: ticket.account }))
    if (!whose || whose.closedAt) return undefined
    await keepPassword(asker, whose.id, hash)
    await dropSessions(asker, whose.person)
    await dropTickets(asker, 'secondStep', whose.id)
    return whose
  })
  if (!account) return false
  await forgiveTries(tools.pool, 'password', account.email)
  await tellOwner(tools, account, 'passwordChanged')
  return true
}
