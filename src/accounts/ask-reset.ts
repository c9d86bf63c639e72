import type { AccountTools, Visitor } from './account-tools.ts'
import { findAccount } from './accounts.store.ts'
import { mayTry } from './attempts.store.ts'
import { makeResetLink } from './make-reset-link.ts'

/**
 * Somebody cannot sign in and asks for a letter. What comes back never tells whether there is such an account, nor does
 * the time it takes: the letter is written after the answer. `done` is settled once it is on its way.
 */
export async function askReset(tools: AccountTools, email: string, { address }: Visitor) {
  if (!(await mayTry(tools.pool, 'reset', { address, account: email }))) return { ok: false } as const
  const done = writeReset(tools, email).catch(() =>
    console.error('A letter about a new password could not be sent.'),
  )
  return { ok: true, done } as const
}

async function writeReset(tools: AccountTools, email: string) {
  const account = await findAccount(tools.pool, { email })
  if (!account || account.closedAt) return
  const link = await makeResetLink(tools, account.person, 60)
  if (link) await tools.letters.send({ kind: 'passwordReset', to: account.email, values: { link } })
}
