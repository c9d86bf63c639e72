import { done, type Outcome } from '#forms'
import type { AccountTools, Visitor } from './account-tools.ts'
import { keepPassword } from './accounts.store.ts'
import { confirmPassword } from './confirm-password.ts'
import { inTransaction } from './in-transaction.ts'
import { dropSessions } from './sessions.store.ts'
import { tellOwner } from './tell-owner.ts'
import { dropTickets } from './tickets.store.ts'

/** Changes the password of somebody who says the old one. They stay signed in here and nowhere else. */
export async function changePassword(
  tools: AccountTools,
  person: string,
  { current, password }: { current: unknown; password: string },
  visitor: Visitor,
): Promise<Outcome<undefined>> {
  const confirmed = await confirmPassword(tools, person, current, visitor)
  if (!confirmed.ok) return confirmed
  const { id } = confirmed.value
  const hash = await tools.passwords.hash(password)
  await inTransaction(tools.pool, async (asker) => {
    await keepPassword(asker, id, hash)
    await dropSessions(asker, person, tools.tokenOf(visitor.headers))
    await dropTickets(asker, 'passwordReset', id)
    await dropTickets(asker, 'secondStep', id)
    await dropTickets(asker, 'newEmail', id)
  })
  await tellOwner(tools, confirmed.value, 'passwordChanged')
  return done(undefined)
}
