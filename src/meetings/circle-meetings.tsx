import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { asksAfter } from './meeting.ts'
import { MeetingRow } from './meeting-row.tsx'
import type { MeetingLine } from './meetings.store.ts'
import { words } from './words.ts'

interface CircleMeetingsProps {
  reader: Reader
  /** The meetings of this circle or structure, by time (`meetingsOf`). */
  meetings: MeetingLine[]
  /** `circle=…` or `structure=…`. */
  of: string
  /** Nothing new is planned: the circle is paused, or the page's head offers it already. */
  closed?: boolean
}

/** The meetings of one circle for its own page: what asks, the next three, the last three. */
export const CircleMeetings = ({ reader, meetings, of, closed }: CircleMeetingsProps) => {
  const say = words(reader.language)
  const due = meetings.filter((one) => asksAfter(one, reader.now)).slice(-1)
  const ahead = meetings.filter(({ state, endsAt }) => state === 'planned' && endsAt > reader.now).slice(0, 3)
  const past = meetings
    .filter(({ state }) => state === 'held' || state === 'missed')
    .slice(-3)
    .toReversed()
  return (
    <Layout.Section title={say('title')} id="meetings">
      {ahead.length === 0 && <p>{say('planFirst')}</p>}
      <List.Rows>
        {[...due, ...ahead, ...past].map((meeting) => (
          <MeetingRow {...{ reader, meeting }} titled />
        ))}
      </List.Rows>
      <Layout.Actions>
        {!closed && (
          <Button kind="plain" href={`/meetings/new?${of}`}>
            {say('plan')}
          </Button>
        )}
        {of.startsWith('circle=') && (
          <Button kind="quiet" href={`/meetings?${of}`}>
            {say('allMeetings')}
          </Button>
        )}
      </Layout.Actions>
    </Layout.Section>
  )
}
