import { answering } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import type { VNode } from 'preact'
import { sayDayOf, sayValue } from './say-value.ts'
import type { SaidValue, Value, ValuedGoal } from './value.ts'
import { sentencesBeside, words } from './words.ts'

/** A page one came from, and what the way back to it says. */
export interface Back {
  href: string
  label: string
}

interface ValuesProps {
  reader: Reader
  goal: ValuedGoal
  /** The address of the goal. */
  at: string
  /** Where one came from, where that is not the goal. */
  from?: Back
  /** What was seen so far, the latest day first. */
  values: SaidValue[]
  answers?: Record<string, unknown>
  complaints?: Record<string, string>
}

/** Where a goal is now: one number and its day, and what was seen before; with `was`, one of those to be corrected. */
export const ValuesPage = (props: ValuesProps) => {
  const { reader, goal, at, from, values, answers = {}, complaints = {} } = props
  const say = words(reader.language)
  const was = values.find(({ day, gone }) => day === answers.was && !gone)
  const errors = sentencesBeside(say, complaints)
  return (
    <>
      <Layout.Head
        title={say(was ? 'valueCorrect' : 'value')}
        lead={goal.statement}
        back={
          was
            ? { href: `${at}/values`, label: say('value') }
            : (from ?? { href: at, label: say('backToGoal') })
        }
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <ValueForm {...props} {...{ errors, was }} />
      {!was && <SoFar {...{ reader, goal, at }} values={values.filter(({ gone }) => !gone)} />}
      {!was && <TakenBack {...{ reader, goal, at }} values={values.filter(({ gone }) => gone)} />}
    </>
  )
}

type FormProps = ValuesProps & { errors: Record<string, string>; was?: Value }

const ValueForm = ({ reader, goal, at, from, answers, errors, was }: FormProps) => {
  const say = words(reader.language)
  const field = answering({ day: reader.today, ...was, ...answers }, errors)
  const back = was ? 'values' : from && String(answers?.back)
  return (
    <Field.Form action={`${at}/values`} keep={`value-${goal.id}${was ? `-${was.day}` : ''}`}>
      {back && <input type="hidden" name="back" value={back} />}
      {was && <input type="hidden" name="was" value={was.day} />}
      <Field.Line>
        <Field.Text
          {...field('value')}
          label={say(was ? 'valueThen' : 'valueNumber')}
          hint={goal.unit ? say('valueUnit', { unit: goal.unit }) : undefined}
          inputmode="decimal"
          width="short"
        />
        <Field.Day {...field('day')} label={say('valueDay')} max={reader.today} />
      </Field.Line>
      {goal.measure && (
        <p class="note" dir="auto">
          {goal.measure}
        </p>
      )}
      <Layout.Actions>
        <Button icon="check">{say('keep')}</Button>
        {was && (
          <Button kind="quiet" formAction={`${at}/values/trash`}>
            {say('valueTakeBack')}
          </Button>
        )}
      </Layout.Actions>
    </Field.Form>
  )
}

type ListProps = Pick<ValuesProps, 'reader' | 'goal' | 'at'> & { values: Value[] }

const SoFar = ({ reader, goal, at, values }: ListProps) => {
  const say = words(reader.language)
  const aside = ({ day }: Value) => (
    <Button
      kind="quiet"
      href={`${at}/values?was=${day}`}
      label={say('correctOf', { day: sayDayOf(day, reader) })}
    >
      {say('correct')}
    </Button>
  )
  return (
    values.length > 0 && (
      <Layout.Section title={say('values')}>
        <Numbers {...{ reader, goal, values, aside }} />
      </Layout.Section>
    )
  )
}

/** What was said and taken back: nothing of it is lost, and each comes back as it was. */
const TakenBack = ({ reader, goal, at, values }: ListProps) => {
  const say = words(reader.language)
  const aside = ({ value, day }: Value) => (
    <form method="post" action={`${at}/values`}>
      <input type="hidden" name="value" value={value} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="back" value="values" />
      <Button kind="quiet" label={say('bringBackOf', { day: sayDayOf(day, reader) })}>
        {say('bringBack')}
      </Button>
    </form>
  )
  return (
    values.length > 0 && (
      <Layout.Details summary={say('valuesGone')}>
        <Numbers {...{ reader, goal, values, aside }} />
      </Layout.Details>
    )
  )
}

type NumbersProps = Omit<ListProps, 'at'> & { aside: (value: Value) => VNode }

/** Numbers with their days, and what can be done with each. */
const Numbers = ({ reader, goal, values, aside }: NumbersProps) => (
  <List.Rows>
    {values.map((one) => (
      <List.Row title={sayValue(one.value, goal)} note={sayDayOf(one.day, reader)} aside={aside(one)} />
    ))}
  </List.Rows>
)
