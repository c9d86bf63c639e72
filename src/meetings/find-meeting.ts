import type { Reader } from '#people'
import { found, type Transaction } from '#platform'
import { openPromises, promisesOfMeeting } from '#promises'
import { supervisorsIn } from '#roundtables'
import { composeAgenda } from './compose-agenda.ts'
import type { MeetingTools } from './meeting-tools.ts'
import type { MeetingAt } from './meeting.ts'
import { meetingWith } from './meetings.store.ts'
import { attendeesOf } from './people.store.ts'

/** A meeting with all that its page shows: who comes and who of them evaluates another, its agenda, promises, what runs. */
export async function findMeeting(
  tx: Transaction,
  { titles, structures, runs }: Pick<MeetingTools, 'titles' | 'structures' | 'runs'>,
  { at, reader }: { at: MeetingAt; reader: Pick<Reader, 'id' | 'language'> },
) {
  const [one, attendees] = await Promise.all([meetingWith(tx, at), attendeesOf(tx, at)])
  const meeting = found(one)
  const asked = { reader: reader.id, language: reader.language, members: attendees, titles }
  const [promises, agenda, supervisors, names, ran] = await Promise.all([
    meeting.state === 'held' ? promisesOfMeeting(tx, at.space, at.id) : openPromises(tx, at.space),
    composeAgenda(tx, meeting, asked),
    meeting.kind === 'roundtable' ? supervisorsIn(tx, at.space) : [],
    meeting.structureId ? structures(tx, reader.id) : undefined,
    runs(tx, at),
  ])
  const structure = names?.get(meeting.structureId ?? '')
  return { meeting, attendees, supervisors, promises, agenda, structure, runs: ran }
}
