import type { AccountTools } from './account-tools.ts'
import { findAccount } from './accounts.store.ts'
import { dropTickets, issueTicket } from './tickets.store.ts'

/**
 * A link to a new password for a person, good once: for an hour in a letter, for a day where somebody hands it over.
 * An earlier one ends. Nothing where they have no account or it is closed. Whoever asks has looked whether they may.
 */
export async function makeResetLink(
  { pool, publicUrl }: Pick<AccountTools, 'pool' | 'publicUrl'>,
  person: string,
  minutes: number = 24 * 60,
): Promise<string | undefined> {
  const account = await findAccount(pool, { person })
  if (!account || account.closedAt) return undefined
  await dropTickets(pool, 'passwordReset', account.id)
  const token = await issueTicket(pool, 'passwordReset', { account: account.id, word: '' }, minutes)
  return `${publicUrl}/password-reset/${token}`
}
