import type { AccountTools } from './account-tools.ts'
import { findAccount, keepPassword } from './accounts.store.ts'
import { forgiveTries } from './attempts.store.ts'
import { inTransaction } from './in-transaction.ts'
import { dropSessions } from './sessions.store.ts'
import { tellOwner } from './tell-owner.ts'
import { dropTickets, lookAtTicket, useTicket } from './tickets.store.ts'

/**
 * A new password for whoever holds the link. It ends the link, every session, and a letter to a new address that whoever
 * knew the old password asked for; a second step stays on. False for a link that is used, forged or too old.
 */
export async function resetPassword(tools: AccountTools, token: string, password: string): Promise<boolean> {
  // Keeping a password takes long, so a link that is none costs nothing.
  if (!(await lookAtTicket(tools.pool, 'passwordReset', token))) return false
  const hash = await tools.passwords.hash(password)
  const account = await inTransaction(tools.pool, async (asker) => {
    const ticket = await useTicket(asker, 'passwordReset', token)
    const whose = ticket && (await findAccount(asker, { id: ticket.account }))
    if (!whose || whose.closedAt) return undefined
    await keepPassword(asker, whose.id, hash)
    await dropSessions(asker, whose.person)
    await dropTickets(asker, 'secondStep', whose.id)
    await dropTickets(asker, 'newEmail', whose.id)
    return whose
  })
  if (!account) return false
  await forgiveTries(tools.pool, 'password', account.email)
  await tellOwner(tools, account, 'passwordChanged')
  return true
}
