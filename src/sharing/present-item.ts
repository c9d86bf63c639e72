import { complain, done, type Outcome } from '#forms'
import type { Transaction } from '#platform'
import type { SharedItem } from './grant.ts'
import { closesAt, type ComingMeeting, type OpenDays } from './room.ts'
import { shareItem } from './share-item.ts'

/**
 * Opens own items to a circle for one of its meetings, from now until so many days after it, also where a supervisor sits
 * (trust, rule 4). Refused in a sentence where it would be closed already.
 */
export async function presentItem(
  tx: Transaction,
  owner: string,
  items: SharedItem[],
  { meeting, days }: { meeting: ComingMeeting; days: OpenDays },
): Promise<Outcome<void>> {
  const until = closesAt(meeting, days)
  if (until <= tx.now) return complain({ meeting: 'over' })
  for (const item of items)
    await shareItem(tx, owner, item, { circleId: meeting.circle, meetingId: meeting.id, until })
  return done(undefined)
}
