import { textOf } from '#forms'
import { Field } from '#ui'
import type { FieldsProps } from './goal-form-page.tsx'
import { words } from './words.ts'

/** The numbers of a goal and its day; all of them can wait. */
export const GoalNumbers = ({ reader, answers, errors }: FieldsProps) => {
  const say = words(reader.language)
  return (
    <>
      {(['baseline', 'current', 'target'] as const).map((name) => (
        <Field.Text
          name={name}
          inputmode="decimal"
          width="short"
          label={say(name)}
          aside={say('optional')}
          value={textOf(answers[name])}
          error={errors[name]}
        />
      ))}
      <Field.Text
        name="unit"
        width="short"
        label={say('unit')}
        hint={say('unitHint')}
        aside={say('optional')}
        value={textOf(answers.unit)}
        error={errors.unit}
      />
      <Field.Tick
        name="lower"
        label={say('lower')}
        checked={answers.lower === true || answers.lower === 'yes'}
      />
      <Field.Day
        name="due"
        label={say('due')}
        aside={say('optional')}
        value={textOf(answers.due)}
        error={errors.due}
      />
    </>
  )
}
