import { found, type Transaction } from '#platform'
import { composeAgenda, type SayTitles } from './compose-agenda.ts'
import type { MeetingAt } from './meeting.ts'
import { meetingWith } from './meetings.store.ts'
import { attendeesOf } from './people.store.ts'

/**
 * The agenda of a meeting that the reader may see, as it is to be run: without what is left out. Minutes are whole; their
 * sum is the slot unless somebody set more.
 */
export async function agendaOf(
  tx: Transaction,
  at: MeetingAt,
  reader: { id: string; language: string; titles?: SayTitles },
) {
  const [meeting, members] = await Promise.all([meetingWith(tx, at), attendeesOf(tx, at)])
  const asked = { reader: reader.id, language: reader.language, titles: reader.titles, members }
  const blocks = await composeAgenda(tx, found(meeting), asked)
  return blocks.filter(({ leftOut }) => !leftOut)
}
