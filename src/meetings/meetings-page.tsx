import { dayOf, sayDay } from '#language'
import type { Reader } from '#people'
import type { Circle } from '#sharing'
import { Button, Card, Layout, List, Mark } from '#ui'
import type { MeetingLine } from './meetings.store.ts'
import { asksAfter } from './meeting.ts'
import { MeetingRow } from './meeting-row.tsx'
import { nameMeeting } from './say-meeting.ts'
import { words } from './words.ts'

interface MeetingsProps {
  reader: Reader
  meetings: MeetingLine[]
  circles: Circle[]
  /** The circle whose meetings are shown; without one, all. */
  chosen?: string
  /** All of the last three years are shown, not only those of the last months. */
  older: boolean
  structures: ReadonlyMap<string, string>
  left: { id: string; words: string; writtenAt: Date }[]
}

/** All meetings: what became of the last ones, what comes, month by month, and what was. */
export const MeetingsPage = (props: MeetingsProps) => {
  const { reader, meetings } = props
  const say = words(reader.language)
  const due = meetings.filter((one) => asksAfter(one, reader.now))
  const stands = meetings.filter((one) => one.state !== 'cancelled' && !due.includes(one))
  const ahead = stands.filter((one) => one.endsAt > reader.now)
  const past = stands.filter((one) => one.endsAt <= reader.now).toReversed()
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/people', label: say('backToPeople') }}
        action={<PlanButton {...props} />}
      />
      <ByCircle {...props} />
      {meetings.length === 0 && <Nothing {...props} />}
      <Group {...props} title={say('asks')} lines={due} />
      <Months {...props} lines={ahead} />
      <Group {...props} title={say('past')} lines={past} />
      <CalledOff {...props} />
      {past.length > 0 && <Older {...props} />}
      <Left {...props} />
      <p>
        <Button kind="quiet" href="/calendar">
          {say('ownCalendar')}
        </Button>
      </p>
    </>
  )
}

const ByCircle = ({ reader, circles, chosen }: MeetingsProps) => {
  const say = words(reader.language)
  if (circles.length < 2) return null
  return (
    <Mark.Chips label={say('byCircle')}>
      <Mark.Chip href="/meetings" current={!chosen}>
        {say('all')}
      </Mark.Chip>
      {circles.map((circle) => (
        <Mark.Chip href={`/meetings?circle=${circle.id}`} current={circle.id === chosen}>
          {nameOfCircle(circle, reader)}
        </Mark.Chip>
      ))}
    </Mark.Chips>
  )
}

const nameOfCircle = ({ kind, name, others }: Circle, reader: Reader) =>
  nameMeeting({ kind, circleName: name, title: null, others: others.map((one) => one.name) }, reader)

const PlanButton = ({ reader, circles, structures, chosen }: MeetingsProps) => {
  const say = words(reader.language)
  const open = circles.filter(({ id, paused }) => !paused && (!chosen || id === chosen))
  if (open.length === 0 && (chosen || structures.size === 0)) return null
  const [one] = open
  return (
    <Button icon="plus" href={one && open.length === 1 ? `/meetings/new?circle=${one.id}` : '/meetings/new'}>
      {say('plan')}
    </Button>
  )
}

const Group = ({ title, lines, ...props }: MeetingsProps & { title: string; lines: MeetingLine[] }) =>
  lines.length === 0 ? null : (
    <Layout.Section title={title}>
      <Lines {...props} lines={lines} />
    </Layout.Section>
  )

const Lines = ({
  reader,
  structures,
  lines,
}: Pick<MeetingsProps, 'reader' | 'structures'> & { lines: MeetingLine[] }) => (
  <List.Rows>
    {lines.map((meeting) => (
      <MeetingRow {...{ reader, meeting }} structure={structures.get(meeting.structureId ?? '')} />
    ))}
  </List.Rows>
)

/** A month at a glance: its name, how many, and the meetings below. */
const Months = ({ lines, ...props }: MeetingsProps & { lines: MeetingLine[] }) => {
  const { reader } = props
  const months = Map.groupBy(lines, ({ startsAt }) => dayOf(startsAt, reader.timeZone).slice(0, 7))
  return [...months].map(([month, inMonth]) => (
    <Layout.Section
      title={sayDay(`${month}-01`, 'month', reader)}
      aside={<span class="note">{sayMonth(inMonth, reader)}</span>}
    >
      <Lines {...props} lines={inMonth} />
    </Layout.Section>
  ))
}

const week = 7 * 86_400_000

/** What was called off lies folded until a week after its day; among those before it is found for good. */
const CalledOff = (props: MeetingsProps) => {
  const { reader, meetings, older } = props
  const from = reader.now.getTime() - week
  const lines = meetings.filter(
    ({ state, startsAt }) => state === 'cancelled' && (older || startsAt.getTime() > from),
  )
  if (lines.length === 0) return null
  return (
    <Layout.Details summary={words(reader.language)('calledOff')}>
      <Lines {...props} lines={lines} />
    </Layout.Details>
  )
}

const sayMonth = (lines: MeetingLine[], { language }: Reader) =>
  words(language)('nMeetings', { n: lines.length })

const Nothing = ({ reader, circles }: MeetingsProps) => {
  const say = words(reader.language)
  const action = circles.length === 0 && <Button href="/people">{say('backToPeople')}</Button>
  return (
    <Card.Empty
      {...{ action }}
      exampleTitle={say('example')}
      example={
        <List.Rows>
          <List.Row title={say('exampleMeeting')} note={say('exampleMoment')} />
        </List.Rows>
      }
    >
      <p>{say(circles.length ? 'empty' : 'emptyAlone')}</p>
    </Card.Empty>
  )
}

const Older = ({ reader, chosen, older }: MeetingsProps) =>
  older ? null : (
    <p>
      <Button kind="quiet" href={`/meetings?${chosen ? `circle=${chosen}&` : ''}older=yes`}>
        {words(reader.language)('older')}
      </Button>
    </p>
  )

const Left = ({ reader, left, chosen }: MeetingsProps) => {
  const say = words(reader.language)
  if (left.length === 0 || chosen) return null
  return (
    <Layout.Details summary={say('left')}>
      <List.Rows>
        {left.map((theme) => (
          <List.Row
            title={theme.words}
            note={sayDay(dayOf(theme.writtenAt, reader.timeZone), 'day', reader)}
          />
        ))}
      </List.Rows>
    </Layout.Details>
  )
}
