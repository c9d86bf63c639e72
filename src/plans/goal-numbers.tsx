import type { BothSaid } from '#drafts'
import { textOf } from '#forms'
import type { Reader } from '#people'
import { Field } from '#ui'
import { words } from './words.ts'

interface GoalNumbersProps {
  reader: Pick<Reader, 'language'>
  answers: Record<string, unknown>
  errors: Record<string, string>
  /** What is saved meanwhile, field by field. */
  beside?: BothSaid['beside']
}

/** The numbers of a goal, an organization's or a leader's, and its day; all of them can wait. */
export const GoalNumbers = ({ reader, answers, errors, beside = {} }: GoalNumbersProps) => {
  const say = words(reader.language)
  const tie = (name: 'baseline' | 'current' | 'target' | 'unit' | 'due') => ({
    name,
    label: say(`field.${name}`),
    aside: say('optional'),
    value: textOf(answers[name]),
    error: errors[name],
    beside: beside[name],
  })
  return (
    <>
      <Field.Line>
        {(['baseline', 'current', 'target'] as const).map((name) => (
          <Field.Text {...tie(name)} inputmode="decimal" width="short" />
        ))}
        <Field.Text {...tie('unit')} width="short" hint={say('unitHint')} />
      </Field.Line>
      <Field.Tick
        name="lower"
        label={say('lower')}
        checked={answers.lower === true || answers.lower === 'yes'}
      />
      <Field.Day {...tie('due')} />
    </>
  )
}
