import { answering, type Complaints } from '#forms'
import type { Reader } from '#people'
import { minutesOf, sayLength, type Protocol } from '#protocols'
import { Button, Field, Layout, Mark } from '#ui'
import { beginPath } from './beginning.ts'
import type { SittingMeeting } from './meeting.store.ts'
import type { Member } from './room.ts'
import { sayMinutes } from './timer.ts'
import { sentencesOf, words } from './words.ts'

interface ProtocolPageProps {
  reader: Reader
  meeting: SittingMeeting
  members: Member[]
  protocol: Protocol
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** One protocol before it is run in a meeting: for how long, and who presents what. */
export const ProtocolPage = (props: ProtocolPageProps) => {
  const { reader, meeting, protocol, complaints } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={protocol.name}
        lead={protocol.purpose}
        back={{ href: beginPath(meeting), label: say('beginTitle') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/sittings" keep={`sitting-${meeting.id}`}>
        <input type="hidden" name="meeting" value={`${meeting.space}/${meeting.id}`} />
        <input type="hidden" name="what" value={protocol.key} />
        <Fields {...props} errors={errors} />
        <Layout.Actions>
          <Button>{say('begin')}</Button>
          <Mark.WhoSees who="two" words={say('whoSeesIt')} />
        </Layout.Actions>
      </Field.Form>
      <Steps {...{ reader, protocol }} />
    </>
  )
}

type FieldsProps = ProtocolPageProps & { errors: Record<string, string> }

const Fields = ({ reader, meeting, members, protocol, answers, errors }: FieldsProps) => {
  const say = words(reader.language)
  const field = answering({ slot: proposedSlot(protocol, meeting), ...answers }, errors)
  return (
    <>
      <Field.Text
        {...field('slot')}
        inputmode="numeric"
        width="short"
        label={say('slot')}
        hint={say('slotHint', { usual: sayLength(protocol, reader), all: meeting.minutes })}
      />
      {members.length > 1 && (
        <Field.Select
          {...field('presenter')}
          label={say('presenter')}
          empty={say('nobodyYet')}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Field.Text
        {...field('about')}
        label={say('about')}
        aside={say('optional')}
        hint={say('aboutHint')}
        maxlength={300}
      />
    </>
  )
}

// Its own minutes, as far as the meeting has them; all of them where one comes after the other.
const proposedSlot = ({ steps, each }: Protocol, { minutes }: SittingMeeting) =>
  each ? minutes : Math.min(Math.round(minutesOf(steps)), minutes)

const Steps = ({ reader, protocol }: Pick<ProtocolPageProps, 'reader' | 'protocol'>) => (
  <Layout.Details summary={words(reader.language)('itsSteps')}>
    <ol class="steps">
      {protocol.steps.map(({ title, minutes }) => (
        <li>
          <span dir="auto">{title}</span> <span class="note">{sayMinutes(minutes, reader.language)}</span>
        </li>
      ))}
    </ol>
  </Layout.Details>
)
