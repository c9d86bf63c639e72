import { answering } from '#forms'
import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import type { Goal } from './goal.ts'
import { sayValue } from './say-value.ts'
import type { Value } from './value.ts'
import { sentencesOf, words } from './words.ts'

interface ValuesProps {
  reader: Reader
  goal: Goal
  /** What was seen so far, the latest day first. */
  values: Value[]
  answers?: Record<string, unknown>
  complaints?: Record<string, string>
}

/** Where a goal is now: one number and its day, and what was seen before. */
export const ValuesPage = ({ reader, goal, values, answers = {}, complaints = {} }: ValuesProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  const field = answering({ day: reader.today, ...answers }, errors)
  const fromCycle = answers.back === 'cycle'
  return (
    <>
      <Layout.Head
        title={say('value')}
        lead={goal.statement}
        back={fromCycle ? { href: '/cycle', label: say('back') } : toGoal(reader, goal)}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`/goals/${goal.id}/values`} keep={`value-${goal.id}`}>
        {fromCycle && <input type="hidden" name="back" value="cycle" />}
        <Field.Line>
          <Field.Text
            {...field('value')}
            label={say('valueNumber')}
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
          <Button icon="check">{say('moveDo')}</Button>
        </Layout.Actions>
      </Field.Form>
      {values.length > 0 && <SoFar {...{ reader, goal, values }} />}
    </>
  )
}

const toGoal = (reader: Reader, goal: Goal) => ({
  href: `/goals/${goal.id}`,
  label: words(reader.language)('backToGoal'),
})

const SoFar = ({ reader, goal, values }: Pick<ValuesProps, 'reader' | 'goal' | 'values'>) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('values')}>
      <List.Rows>
        {values.map(({ value, day }) => (
          <List.Row title={sayValue(value, goal)} note={sayDay(day, 'weekday', reader)} />
        ))}
      </List.Rows>
      <p class="note">{say('valuesNote')}</p>
    </Layout.Section>
  )
}
