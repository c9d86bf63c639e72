import { found, type Transaction } from '#platform'
import type { MeetingAt } from './meeting.ts'
import { meetingWith } from './meetings.store.ts'
import { putAnswer, type Coming } from './people.store.ts'

/** Somebody says whether they come. Nobody is told; who looks at the meeting sees it. */
export async function answerMeeting(tx: Transaction, person: string, at: MeetingAt, coming: Coming) {
  found(await meetingWith(tx, at))
  await putAnswer(tx, person, at, coming)
}
