import { nameMeeting, sayTime } from '#meetings'
import type { Reader } from '#people'
import { List } from '#ui'
import type { ComingMeeting } from './ahead.store.ts'
import { words } from './words.ts'

interface ComingProps {
  reader: Reader
  meetings: ComingMeeting[]
}

/** Meetings that come; the next one of each circle with what the reader promised there and has not done yet. */
export const ComingMeetings = ({ reader, meetings }: ComingProps) => (
  <List.Rows>
    {meetings.map((meeting, i) => (
      <List.Row
        title={nameOf(meeting, reader)}
        href={
          meeting.sitting
            ? `/sittings/${meeting.space}/${meeting.sitting}`
            : `/meetings/${meeting.space}/${meeting.id}`
        }
        due={meeting.sitting ? words(reader.language)('runsNow') : undefined}
        note={sayTime(
          {
            startsAt: new Date(meeting.startsAt),
            endsAt: new Date(meeting.endsAt),
            today: reader.today,
            zoned: meeting.zones.some((zone) => zone !== reader.timeZone),
          },
          reader,
        )}
      >
        {meetings.findIndex(({ space }) => space === meeting.space) === i && (
          <Promised {...{ reader, meeting }} />
        )}
      </List.Row>
    ))}
  </List.Rows>
)

const Promised = ({ reader, meeting }: { reader: Reader; meeting: ComingMeeting }) => {
  const [first, ...others] = meeting.promises
  if (!first) return null
  const say = words(reader.language)
  return (
    <p class="note" dir="auto">
      {say('promised', { what: first })} {others.length > 0 && say('promisedMore', { n: others.length })}
    </p>
  )
}

/** What a meeting is called on Today and on People. */
export const nameOf = (meeting: ComingMeeting, reader: Reader) =>
  nameMeeting({ ...meeting, structure: meeting.structure ?? undefined }, reader)
