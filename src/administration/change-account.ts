import { AccountBook, type Accounts } from '#accounts'
import { remember } from '#history'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { accountPlace } from './administration.store.ts'

const deeds = {
  closing: { verb: 'closed', carryOut: AccountBook.closeAccount },
  reopening: { verb: 'opened again', carryOut: AccountBook.reopenAccount },
  sessions: { verb: 'signed out everywhere', carryOut: AccountBook.endSessions },
  twoStep: { verb: 'took the second step off', carryOut: AccountBook.resetTwoStep },
} as const

export type AccountDeed = keyof typeof deeds

/** Is this the name of something that can be done to an account? */
export const isAccountDeed = (name: string): name is AccountDeed => Object.hasOwn(deeds, name)

/**
 * Does something to the account of somebody else whom the asker looks after; nobody does it to themselves here, so that
 * no administrator locks everybody out. It is noted in the organization first: what happens without a note is worse.
 */
export async function changeAccount(
  { db, accounts }: { db: Database; accounts: Accounts },
  asker: string,
  person: string,
  deed: AccountDeed,
) {
  const { verb, carryOut } = deeds[deed]
  await noteAccountDeed(db, asker, { person, verb })
  await carryOut(accounts.pool, person)
}

/** Notes in the organization what is done to an account. Refuses whoever does not look after it, and one's own. */
export const noteAccountDeed = (
  db: Database,
  asker: string,
  { person, verb }: { person: string; verb: string },
) =>
  db.as(asPerson(asker), async (tx) => {
    refuseUnless(asker !== person)
    const place = found(await accountPlace(tx, person))
    await remember(tx, verb, { noun: 'account', space: place, id: person })
  })
