import { dayOf, sayDay, sayInstant } from '#language'
import type { Reader } from '#people'
import { Note } from '#ui'
import type { MeetingPageRow } from './meetings.store.ts'
import { Turn } from './turn-button.tsx'
import { words } from './words.ts'

interface StateProps {
  reader: Reader
  meeting: MeetingPageRow
}

/** What became of a meeting, and the way back; without blame for anybody. */
export const StateNotice = ({ reader, meeting }: StateProps) => {
  const say = words(reader.language)
  const by = meeting.changedBy ?? ''
  if (meeting.state === 'cancelled')
    return (
      <Note.Notice kind="due" action={<Back {...{ reader, meeting }} to="cancelling/ending" />}>
        {say('wasCancelled', { name: by })}
      </Note.Notice>
    )
  if (meeting.state === 'missed')
    return (
      <Note.Notice kind="done" action={<Back {...{ reader, meeting }} to="missing/ending" />}>
        {say('wasMissed')} <a href={againPath(meeting)}>{say('findAnother')}</a>
      </Note.Notice>
    )
  if (meeting.state === 'held')
    return (
      <Note.Notice action={<Back {...{ reader, meeting }} to="holding/ending" />}>
        {say('wasHeld')} {nextOf({ reader, meeting })}
      </Note.Notice>
    )
  if (meeting.paused) return <Note.Notice kind="due">{say('isPaused')}</Note.Notice>
  return meeting.movedFrom ? (
    <p class="note">{say('movedFrom', { at: sayInstant(meeting.movedFrom, 'moment', reader) })}</p>
  ) : null
}

const Back = ({ reader, meeting, to }: StateProps & { to: string }) => (
  <>
    <Turn {...{ meeting, to }} label={words(reader.language)('takeBack')} />
    {to === 'cancelling/ending' && meeting.seriesId && (
      <Turn {...{ meeting, to }} reach="following" label={words(reader.language)('takeBackAll')} />
    )}
  </>
)

const againPath = ({ space, structureId }: MeetingPageRow) =>
  structureId ? `/meetings/new?structure=${structureId}` : `/meetings/new?circle=${space}`

function nextOf({ reader, meeting }: StateProps) {
  const say = words(reader.language)
  if (!meeting.next) return <a href={againPath(meeting)}>{say('planNext')}</a>
  const at = new Date(meeting.next.startsAt)
  return (
    <a href={`/meetings/${meeting.space}/${meeting.next.id}`}>
      {say('nextAt', { day: sayDay(dayOf(at, reader.timeZone), 'weekday', reader) })}
    </a>
  )
}
