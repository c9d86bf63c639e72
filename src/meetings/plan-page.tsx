import type { Complaints } from '#forms'
import type { Reader } from '#people'
import { SlotLinks, type Slot } from '#slots'
import { Button, Field, Layout, Note } from '#ui'
import { MomentFields } from './moment-fields.tsx'
import { RepeatFields } from './repeat-fields.tsx'
import type { Planning } from './planning.ts'
import { roomOf } from './path-of.ts'
import { nameMeeting, nameOf } from './say-meeting.ts'
import { sentencesOf, words } from './words.ts'

export interface PlanProps {
  reader: Reader
  planning: Planning
  /** `circle=…` or `structure=…`, as the address carries it. */
  of: { circle: string } | { structure: string }
  /** The first meeting's id, so that a form sent twice plans once. */
  id: string
  structure?: string
  answers: Record<string, unknown>
  complaints?: Complaints
  /** When all are free. */
  slots: Slot[]
}

/** Planning a meeting: everything is proposed, so that one look and one tap are enough. */
export const PlanPage = (props: PlanProps) => {
  const { reader, planning, of, complaints, slots, answers } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  const query = new URLSearchParams(of).toString()
  return (
    <>
      <Layout.Head
        title={say('plan')}
        over={nameOfPlan(props)}
        lead={say('planLead')}
        back={{ href: '/meetings', label: say('title') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {planning.paused && <Paused {...props} />}
      {!planning.paused && (
        <SlotLinks
          {...{ reader, slots, answers }}
          plan={`/meetings/new?${query}`}
          zone={planning.zone}
          alone={planning.kind === 'structure'}
        />
      )}
      {(!planning.paused || complaints) && <PlanForm {...props} errors={errors} query={query} />}
    </>
  )
}

type FormProps = PlanProps & { errors: Record<string, string>; query: string }

const PlanForm = ({ reader, planning, id, answers, errors, query }: FormProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Form action={`/meetings?${query}`} keep={`meeting-${query.replace('=', '-')}`}>
        <input type="hidden" name="id" value={id} />
        <MomentFields {...{ reader, answers, errors }} members={planning.members} />
        <RepeatFields {...{ reader, answers, errors }} cadence={planning.cadence} />
        <Layout.Actions>
          <Button icon="check">{say('planIt')}</Button>
          <span class="note">{say(planning.kind === 'structure' ? 'nobodyIsTold' : 'othersAreTold')}</span>
        </Layout.Actions>
      </Field.Form>
      <p class="note">{say('zone', { zone: nameOf(planning.zone, reader.language) })}</p>
    </>
  )
}

/** Whoever is paused is led to where it is taken up again. */
const Paused = ({ reader, planning, of }: PlanProps) => {
  const say = words(reader.language)
  return (
    <Note.Notice
      kind="due"
      action={
        'circle' in of && (
          <Button kind="quiet" href={roomOf(planning.kind, of.circle)}>
            {say('toPaused')}
          </Button>
        )
      }
    >
      {say('isPaused')}
    </Note.Notice>
  )
}

function nameOfPlan({ reader, planning, structure }: PlanProps) {
  const others = planning.members.filter(({ id }) => id !== reader.id).map(({ name }) => name)
  return nameMeeting({ ...planning, title: null, others, structure }, reader)
}
