import { complain, type Outcome } from '#forms'
import { found, type Transaction } from '#platform'
import type { MeetingAt } from './meeting.ts'
import { meetingWith } from './meetings.store.ts'
import { attendeesOf, putPresence } from './people.store.ts'
import { turnMeeting } from './turn-meeting.ts'

/** A meeting took place, and these were there: of the present members, and nobody else. */
export async function holdMeeting(
  tx: Transaction,
  person: string,
  at: MeetingAt,
  { seen, there }: { seen: number; there: string[] },
): Promise<Outcome<void>> {
  const [meeting, members] = await Promise.all([meetingWith(tx, at), attendeesOf(tx, at)])
  if (found(meeting).state === 'cancelled') return complain({ seen: 'meanwhile' })
  const outcome = await turnMeeting(tx, person, at, { turn: 'hold', seen, reach: 'one' })
  if (outcome.ok)
    await putPresence(
      tx,
      person,
      at,
      members.map(({ id }) => id).filter((id) => there.includes(id)),
    )
  return outcome
}
