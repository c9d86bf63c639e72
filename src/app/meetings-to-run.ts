import { meetingsOf, nameMeeting, sayTime } from '#meetings'
import type { Reader } from '#people'
import type { Transaction } from '#platform'
import type { ComingMeeting } from '#protocols'

const most = 5

/** The next meetings of a reader in which a protocol could be run. */
export async function meetingsToRun(tx: Transaction, reader: Reader): Promise<ComingMeeting[]> {
  const meetings = await meetingsOf(tx, reader.id)
  return meetings
    .filter(({ state, endsAt }) => state === 'planned' && endsAt > reader.now)
    .slice(0, most)
    .map((meeting) => ({
      at: `${meeting.space}/${meeting.id}`,
      name: nameMeeting(meeting, reader),
      when: sayTime(meeting, reader),
    }))
}
