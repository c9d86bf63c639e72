import { remember } from '#history'
import { found, Refusal, type Transaction } from '#platform'
import { shareItem, type SharedItem } from '#sharing'
import { addBrought, countRows, type Brought } from './agenda.store.ts'
import type { MeetingAt } from './meeting.ts'
import { meetingWith } from './meetings.store.ts'

/** How long what is presented stays open after the meeting, in days (trust, rule 4). */
const openDays = 14
const mostRows = 30

/**
 * Puts a topic or an own item on the agenda. An item is opened to the circle for this meeting in the same moment, and
 * closes by itself fourteen days after it. Refused for a meeting that is not planned, or where thirty things stand already.
 */
export async function bringToMeeting(tx: Transaction, person: string, at: MeetingAt, brought: Brought) {
  const { state, endsAt, structureId } = found(await meetingWith(tx, at))
  if (state !== 'planned' || (await countRows(tx, at)) >= mostRows) throw new Refusal('not allowed')
  await addBrought(tx, person, at, brought)
  const until = new Date(endsAt.getTime() + openDays * 86_400_000)
  if (brought.item && !structureId)
    await shareItem(tx, person, brought.item as SharedItem, { circleId: at.space, meetingId: at.id, until })
  await remember(tx, 'brought', { noun: 'meeting', ...at })
}
