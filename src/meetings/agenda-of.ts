import { found, type Transaction } from '#platform'
import { composeAgenda, type SayTitles } from './compose-agenda.ts'
import type { MeetingAt } from './meeting.ts'
import { meetingWith } from './meetings.store.ts'

interface AgendaReader {
  id: string
  language: string
  /** Who belongs to the meeting, to be named where something is theirs. */
  members: readonly { id: string; name: string }[]
  titles?: SayTitles
}

/**
 * The agenda of a meeting that the reader may see, as it is to be run: without what is left out. Minutes are whole; their
 * sum is the slot unless somebody set more.
 */
export async function agendaOf(tx: Transaction, at: MeetingAt, { id: reader, ...asked }: AgendaReader) {
  const meeting = found(await meetingWith(tx, at))
  const blocks = await composeAgenda(tx, meeting, { reader, ...asked })
  return blocks.filter(({ leftOut }) => !leftOut)
}
