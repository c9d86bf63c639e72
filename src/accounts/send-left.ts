import type { AccountTools } from './account-tools.ts'
import { writeReset } from './ask-reset.ts'
import { dropLetter, takeLeft, type KeptLetter } from './letters.store.ts'
import { handKept } from './post-letter.ts'
import { dropTickets, hasTicket, issueTicket } from './tickets.store.ts'
import { minutesForLetter } from './ask-email.ts'

/**
 * Hands over the letters that were under way when LPS ended. A link was kept nowhere: it is made anew, and the earlier one is
 * good for nothing.
 */
export async function sendLeft(tools: AccountTools) {
  if (!(await tools.letters.ready())) return
  for (const letter of await takeLeft(tools.pool)) await sendAgain(tools, letter)
}

async function sendAgain(tools: AccountTools, { id, kind, address, account }: KeptLetter) {
  const { pool, publicUrl } = tools
  if (kind === 'passwordReset') return writeReset(tools, address, id)
  if (kind !== 'newEmail')
    return handKept(tools, id, { kind, to: address, values: { link: `${publicUrl}/me/sign-in` } })
  // A new password has ended it, or a later wish.
  if (!account || !(await hasTicket(pool, 'newEmail', { account, word: address })))
    return dropLetter(pool, id)
  await dropTickets(pool, 'newEmail', account)
  const token = await issueTicket(pool, 'newEmail', { account, word: address }, minutesForLetter)
  return handKept(tools, id, { kind, to: address, values: { link: `${publicUrl}/new-email/${token}` } })
}
