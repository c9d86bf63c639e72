import { welcomePerson } from '#people'
import { type Database, refuseUnless } from '#platform'
import { takeInvitation } from './invitations.store.ts'
import type { Invited } from './invited.ts'

/** Somebody who has an account takes the post. Refuses what was accepted, revoked or has expired meanwhile. */
export const acceptInvitation = (db: Database, person: string, link: string): Promise<void> =>
  db.as({ kind: 'person', person, link }, async (tx) => {
    refuseUnless(await takeInvitation(tx))
  })

/** Somebody new arrives and takes the post, in one transaction; their account is made after it. */
export const arriveInvited = (
  db: Database,
  { id, name, link }: { id: string; name: string; link: string },
  { timeZone }: Invited,
): Promise<void> =>
  db.as({ kind: 'person', person: id, link }, async (tx) => {
    await welcomePerson(tx, { id, name, fullName: null, pronouns: null, timeZone })
    refuseUnless(await takeInvitation(tx))
  })
