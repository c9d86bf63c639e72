import type { Reader } from '#people'
import { List } from '#ui'
import type { MeetingLine } from './meetings.store.ts'
import { asksAfter } from './meeting.ts'
import { pathOf } from './path-of.ts'
import { nameMeeting, sayTime } from './say-meeting.ts'
import { words } from './words.ts'

interface MeetingRowProps {
  reader: Reader
  meeting: MeetingLine
  structure?: string
  /** The page says already whom one meets. */
  titled?: boolean
}

/** One meeting of a list: whom one meets, when, where, and what became of it. */
export const MeetingRow = ({ reader, meeting, structure, titled }: MeetingRowProps) => {
  const say = words(reader.language)
  const time = sayTime(meeting, reader)
  const name = nameMeeting({ ...meeting, structure }, reader)
  const became =
    meeting.state !== 'planned' ? say(`state.${meeting.state}`) : meeting.movedFrom && say('moved')
  return (
    <List.Row
      title={titled && !meeting.title ? time : name}
      href={pathOf(meeting)}
      due={asksAfter(meeting, reader.now) ? say('asksShort') : undefined}
      note={
        [(!titled || meeting.title) && time, meeting.place, became].filter(Boolean).join(' · ') || undefined
      }
    />
  )
}
