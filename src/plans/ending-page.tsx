import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { Goal } from './goal.ts'
import { endings } from './move.ts'
import { goalAt } from './say-goal.ts'
import { sentencesBeside, words } from './words.ts'

interface EndingProps {
  reader: Reader
  goal: Goal
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** How a goal ended, and what came of it. */
export const EndingPage = ({ reader, goal, answers, complaints = {} }: EndingProps) => {
  const say = words(reader.language)
  const errors = sentencesBeside(say, complaints)
  const at = goalAt(goal.space, goal.id)
  return (
    <>
      <Layout.Head
        title={say('endTitle')}
        over={goal.statement}
        back={{ href: at, label: say('backToGoal') }}
        lead={say('endLead')}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`${at}/state`} keep={`goal-ending-${goal.id}`}>
        <Field.Choices
          name="state"
          label={say('endHow')}
          chosen={[textOf(answers.state) ?? '']}
          error={errors.state}
          options={endings.map((state) => ({
            value: state,
            label: say(`state.${state}`),
            hint: state === 'changed' || state === 'dropped' ? say('wantsReason') : undefined,
          }))}
        />
        <Field.Area
          name="reason"
          label={say('cameOfIt')}
          hint={say('reasonHint')}
          value={textOf(answers.reason)}
          error={errors.reason}
        />
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
