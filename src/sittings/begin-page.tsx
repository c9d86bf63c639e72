import { sayInstant } from '#language'
import type { Reader } from '#people'
import { minutesOf, sayLength } from '#protocols'
import { Button, Layout, List, Note } from '#ui'
import { agenda as wholeAgenda, beginPath } from './beginning.ts'
import { addressOf } from './room.ts'
import type { Choices } from './run-choices.ts'
import { sayMinutes } from './timer.ts'
import { words } from './words.ts'

interface BeginPageProps extends Choices {
  reader: Reader
  /** Something was chosen that is not there (any more). */
  wrong?: boolean
}

/** Choosing what is run in a meeting: the whole agenda with one tap, or one protocol. */
export const BeginPage = ({ wrong, ...choices }: BeginPageProps) => {
  const { reader, meeting } = choices
  const say = words(reader.language)
  const named = [meeting.title ?? meeting.circleName, sayInstant(meeting.startsAt, 'moment', reader)]
  return (
    <>
      <Layout.Head
        title={say('beginTitle')}
        over={named.filter(Boolean).join(' · ')}
        back={{ href: `/meetings/${meeting.space}/${meeting.id}`, label: say('backToMeeting') }}
        lead={meeting.rests ? say('noMore') : say('beginLead')}
      />
      {wrong && <Note.Notice kind="due">{say('wrong.what')}</Note.Notice>}
      <Earlier {...choices} />
      {!meeting.rests && (
        <>
          <WholeAgenda {...choices} />
          <OneProtocol {...choices} />
        </>
      )}
    </>
  )
}

const Earlier = ({ reader, meeting, earlier }: BeginPageProps) => {
  if (earlier.length === 0) return null
  return (
    <Layout.Section title={words(reader.language)('earlier')}>
      <List.Rows>
        {earlier.map(({ id, title, begunAt }) => (
          <List.Row
            title={title}
            href={addressOf({ space: meeting.space, id })}
            note={sayInstant(begunAt, 'moment', reader)}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const WholeAgenda = ({ reader, meeting, agenda }: BeginPageProps) => {
  const say = words(reader.language)
  if (agenda.length === 0) return null
  const minutes = (n: number) => sayMinutes(n, reader.language)
  return (
    <Layout.Section title={say('wholeAgenda')} aside={<span class="note">{minutes(minutesOf(agenda))}</span>}>
      <form action="/sittings" method="post">
        <input type="hidden" name="meeting" value={`${meeting.space}/${meeting.id}`} />
        <input type="hidden" name="what" value={wholeAgenda} />
        <Button>{say('begin')}</Button>
      </form>
      <Layout.Details summary={say('itsSteps')}>
        <List.Facts facts={agenda.map((step) => [step.title, minutes(step.minutes)])} />
      </Layout.Details>
    </Layout.Section>
  )
}

const OneProtocol = ({ reader, meeting, protocols }: BeginPageProps) => (
  <Layout.Section title={words(reader.language)('oneProtocol')}>
    <List.Rows>
      {protocols.map((protocol) => (
        <List.Row
          title={protocol.name}
          href={beginPath(meeting, protocol.key)}
          note={`${sayLength(protocol, reader)} · ${protocol.purpose}`}
        />
      ))}
    </List.Rows>
  </Layout.Section>
)
