import type { AccountTools, Visitor } from './account-tools.ts'
import { findAccount } from './accounts.store.ts'
import { mayTry } from './attempts.store.ts'
import { dropLetter, keepLetter } from './letters.store.ts'
import { makeResetLink } from './make-reset-link.ts'
import { handKept } from './post-letter.ts'

/**
 * Somebody cannot sign in and asks for a letter. What comes back never tells whether there is such an account, nor does
 * the time it takes: that it was asked for is kept before the answer, whoever it is, and the letter is written after it.
 * `done` is settled once it is on its way.
 */
export async function askReset(tools: AccountTools, email: string, { address }: Visitor) {
  if (!(await mayTry(tools.pool, 'reset', { address, account: email }))) return { ok: false } as const
  const kept = await keepLetter(tools.pool, { kind: 'passwordReset', address: email, account: null })
  const done = writeReset(tools, email, kept).catch(() =>
    console.error('A letter about a new password could not be sent.'),
  )
  return { ok: true, done } as const
}

/** Writes the letter that is kept as under way, if there is an account it is for. */
export async function writeReset(tools: AccountTools, email: string, kept: string) {
  const account = await findAccount(tools.pool, { email })
  const link = account && !account.closedAt && (await makeResetLink(tools, account.person, 60))
  if (!link) return void (await dropLetter(tools.pool, kept))
  await handKept(tools, kept, { kind: 'passwordReset', to: account.email, values: { link } })
}
