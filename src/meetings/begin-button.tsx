import type { Reader } from '#people'
import { Button } from '#ui'
import type { MeetingTime } from './after-section.tsx'
import type { Run } from './meeting-tools.ts'
import type { MeetingPageRow } from './meetings.store.ts'
import { words } from './words.ts'

interface BeginProps {
  reader: Reader
  meeting: MeetingPageRow
  runs: Run[]
  /** Its time is over, or it was run to its end. */
  when: MeetingTime | undefined
}

const day = 86_400_000

/** The way into a meeting that runs; else the way to run it, which is the main action of its day and waits quietly before. */
export const Begin = ({ reader, meeting, runs, when }: BeginProps) => {
  const say = words(reader.language)
  const now = runs.find(({ open }) => open)
  if (now) return <Button href={`/sittings/${meeting.space}/${now.id}`}>{say('join')}</Button>
  if (when === 'over' || meeting.state !== 'planned') return null
  const ran = when === 'ran'
  const soon = meeting.startsAt.getTime() - reader.now.getTime() < day
  return (
    <Button
      kind={soon && !ran ? 'primary' : 'plain'}
      href={`/sittings/new?meeting=${meeting.space}/${meeting.id}`}
    >
      {say(ran ? 'beginMore' : 'begin')}
    </Button>
  )
}
