import { tell, walkPeople } from '#notices'
import type { Database, Transaction } from '#platform'
import { takeReminding, unremindedOf, whoseMeeting } from './reminders.store.ts'

/** Reminds everybody of the meetings of the coming day, each under their own identity. Gives how many were reminded. */
export async function walkMeetings(db: Database): Promise<number> {
  const people = await db.as({ kind: 'house' }, whoseMeeting)
  const { results, failed } = await walkPeople(db, people, remindPerson)
  if (failed) console.error(`${failed} people could not be reminded of a meeting; they are later.`)
  return results.filter(Boolean).length
}

// Done twice it changes nothing.
async function remindPerson(tx: Transaction, person: string) {
  await takeReminding(tx, person)
  const meetings = await unremindedOf(tx, person)
  for (const { space, id } of meetings)
    await tell(tx, person, { kind: 'meeting tomorrow', about: { noun: 'meeting', space, id } })
  return meetings.length
}
