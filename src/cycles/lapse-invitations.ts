import type { Database } from '#platform'
import { lapse } from './invitations.store.ts'

/** Invitations to a cycle whose day is over go with what was answered, all in the same way. Gives how many. */
export const lapseInvitations = (db: Database) => db.as({ kind: 'house' }, lapse)
