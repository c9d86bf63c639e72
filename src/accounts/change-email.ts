import type { AccountTools } from './account-tools.ts'
import { findAccount, keepEmail } from './accounts.store.ts'
import { inTransaction } from './in-transaction.ts'
import { tellOwner } from './tell-owner.ts'
import { dropTickets, useTicket } from './tickets.store.ts'

/**
 * The link of the letter to a new address was opened and its button pressed: the account has that address now. The old
 * one is told, and a link to a new password that went there is good for nothing any more. False for a link that is
 * used, forged or too old.
 */
export async function changeEmail(tools: AccountTools, token: string): Promise<boolean> {
  const before = await inTransaction(tools.pool, async (asker) => {
    const ticket = await useTicket(asker, 'newEmail', token)
    const account = ticket && (await findAccount(asker, { id: ticket.account }))
    if (!account || account.closedAt || !(await keepEmail(asker, account.id, ticket.word))) return undefined
    await dropTickets(asker, 'passwordReset', account.id)
    return account
  })
  if (before) await tellOwner(tools, before, 'emailChanged')
  return Boolean(before)
}
