import { textOf, type Complaints } from '#forms'
import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, List, Mark } from '#ui'
import type { KeptCycle, StepTaken } from './kept-cycle.ts'
import { isOpen, nearsItsEnd, stepsFrom, wantsReason, type Step } from './policy.ts'
import { nameOfCycle, sayDays } from './say-cycle.ts'
import { sayWrong } from './say-wrong.ts'
import { words } from './words.ts'

export interface KeptCycleProps {
  reader: Reader
  cycle: KeptCycle & { beside: string }
  history: StepTaken[]
  answers?: Record<string, unknown>
  complaints?: Complaints
}

/** One cycle as a whole: its days, pausing and closing it, and what became of it. */
export const KeptCyclePage = (props: KeptCycleProps) => {
  const { reader, cycle, complaints } = props
  const say = words(reader.language)
  const errors = sayWrong(reader.language, complaints)
  const lead = isOpen(cycle) ? (cycle.state === 'paused' ? 'pausedLead' : 'openLead') : 'closedLead'
  return (
    <>
      <Layout.Head
        title={nameOfCycle(cycle, reader)}
        lead={say(lead)}
        back={{ href: '/cycles', label: say('cycles') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <About {...props} />
      <Layout.Section title={say('next')}>
        {!cycle.present && <WorkIn {...props} />}
        {cycle.present && !isOpen(cycle) && <Button href="/cycles/new">{say('beginNext')}</Button>}
        {stepsFrom(cycle.state).map((step) => (
          <TakeStep {...props} {...{ step, errors }} />
        ))}
        {isOpen(cycle) && <Change {...props} errors={errors} />}
      </Layout.Section>
      <History {...props} />
    </>
  )
}

const About = ({ reader, cycle }: KeptCycleProps) => {
  const say = words(reader.language)
  const facts: List.Fact[] = [
    [say('aboutYear'), cycle.schoolYear],
    [say('aboutPost'), cycle.post],
    [say('aboutDays'), sayDays(cycle, reader)],
    [
      say('aboutState'),
      cycle.present && isOpen(cycle)
        ? `${say(`state.${cycle.state}`)}, ${say('present')}`
        : say(`state.${cycle.state}`),
    ],
  ]
  if (cycle.beside) facts.push([say('aboutBeside'), cycle.beside])
  return <List.Facts facts={facts} />
}

const WorkIn = ({ reader, cycle }: KeptCycleProps) => (
  <form method="post" action={`/cycles/${cycle.id}/present`}>
    <Button kind="plain">{words(reader.language)(isOpen(cycle) ? 'workIn' : 'lookBack')}</Button>
  </form>
)

type Errors = { errors: Record<string, string> }

const TakeStep = ({ reader, cycle, answers, step, errors }: KeptCycleProps & Errors & { step: Step }) => {
  const say = words(reader.language)
  const again = textOf(answers?.['step']) === step
  const looksBack = step === 'closed' && nearsItsEnd(cycle, reader.today)
  return (
    <Layout.Details summary={say(`do.${step}`)} open={again}>
      <p>{say(`lead.${step}`)}</p>
      <Field.Form action={`/cycles/${cycle.id}/steps`} keep={`cycle-${cycle.id}-${step}`}>
        <input type="hidden" name="step" value={step} />
        <Field.Area
          name="reason"
          id={again ? undefined : `f-reason-${step}`}
          rows={2}
          label={say(looksBack ? 'learned' : 'reason')}
          hint={looksBack ? say('learnedHint') : undefined}
          aside={wantsReason(step, cycle, reader.today) ? undefined : say('optional')}
          value={again ? textOf(answers?.['reason']) : ''}
          error={again ? errors['reason'] : undefined}
        />
        <Layout.Actions>
          <Button kind="plain">{say(`do.${step}`)}</Button>
        </Layout.Actions>
      </Field.Form>
    </Layout.Details>
  )
}

const Change = ({ reader, cycle, answers, errors }: KeptCycleProps & Errors) => {
  const say = words(reader.language)
  const again = answers && 'starts' in answers
  const field = (name: 'title' | 'starts' | 'ends') => ({
    name,
    value: (again ? textOf(answers[name]) : cycle[name]) ?? '',
    error: errors[name],
  })
  return (
    <Layout.Details summary={say('changeDays')} open={Boolean(again)}>
      <Field.Form action={`/cycles/${cycle.id}`} keep={`cycle-${cycle.id}`}>
        <Field.Text
          {...field('title')}
          label={say('titleField')}
          hint={say('titleHint')}
          aside={say('optional')}
        />
        <Field.Line>
          <Field.Day {...field('starts')} label={say('startsField')} />
          <Field.Day {...field('ends')} label={say('endsField')} />
        </Field.Line>
        <Layout.Actions>
          <Button kind="plain">{say('keep')}</Button>
        </Layout.Actions>
      </Field.Form>
    </Layout.Details>
  )
}

const History = ({ reader, history }: KeptCycleProps) => {
  const say = words(reader.language)
  if (history.length === 0) return null
  return (
    <Layout.Section title={say('history')}>
      <List.Rows>
        {history.map(({ step, reason, at }) => (
          <List.Row title={say(`did.${step}`)} note={sayInstant(at, 'day', reader)}>
            {reason && <Mark.Own>{reason}</Mark.Own>}
          </List.Row>
        ))}
      </List.Rows>
    </Layout.Section>
  )
}
