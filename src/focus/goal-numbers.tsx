import { textOf } from '#forms'
import { Field } from '#ui'
import type { FieldsProps } from './goal-form.ts'
import { words } from './words.ts'

/** The numbers of a goal and its day; all of them can wait. */
export const GoalNumbers = ({ reader, answers, errors, beside = {} }: FieldsProps) => {
  const say = words(reader.language)
  const told = (name: string) => ({ value: textOf(answers[name]), error: errors[name], beside: beside[name] })
  return (
    <>
      {(['baseline', 'current', 'target'] as const).map((name) => (
        <Field.Text
          name={name}
          inputmode="decimal"
          width="short"
          label={say(name)}
          aside={say('optional')}
          {...told(name)}
        />
      ))}
      <Field.Text
        name="unit"
        width="short"
        label={say('unit')}
        hint={say('unitHint')}
        aside={say('optional')}
        {...told('unit')}
      />
      <Field.Tick
        name="lower"
        label={say('lower')}
        checked={answers.lower === true || answers.lower === 'yes'}
      />
      <Field.Day name="due" label={say('due')} aside={say('optional')} {...told('due')} />
    </>
  )
}
