import { complain, done, type Outcome } from '#forms'
import type { AccountTools, Visitor } from './account-tools.ts'
import { findAccount, keepEmail } from './accounts.store.ts'
import { mayTry } from './attempts.store.ts'
import { confirmPassword } from './confirm-password.ts'
import { postLetter } from './post-letter.ts'
import { dropTickets, issueTicket } from './tickets.store.ts'

/** How long the letter to a new address is good for, in minutes. */
export const minutesForLetter = 24 * 60

/**
 * Somebody who says their password wants to sign in under another address. With a mail server a letter goes there, and
 * its link changes it; without one it is changed at once. An address that somebody else has gets no letter, and the
 * answer is the same.
 */
export async function askEmail(
  tools: AccountTools,
  person: string,
  { current, email }: { current: unknown; email: string },
  visitor: Visitor,
): Promise<Outcome<'changed' | 'sent'>> {
  const confirmed = await confirmPassword(tools, person, current, visitor)
  if (!confirmed.ok) return confirmed
  const { id } = confirmed.value
  const { pool, letters, publicUrl } = tools
  if (!(await mayTry(pool, 'reset', { address: visitor.address, account: id })))
    return complain({ email: 'tooOftenHour' })
  await dropTickets(pool, 'newEmail', id)
  if (!(await letters.ready())) {
    if (!(await keepEmail(pool, id, email))) return complain({ email: 'emailTaken' })
    await dropTickets(pool, 'passwordReset', id)
    return done('changed')
  }
  if (await findAccount(pool, { email })) return done('sent')
  const token = await issueTicket(pool, 'newEmail', { account: id, word: email }, minutesForLetter)
  const values = { link: `${publicUrl}/new-email/${token}` }
  await postLetter(tools, { kind: 'newEmail', to: email, values }, id)
  return done('sent')
}
