import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, Mark } from '#ui'
import { goalStates, type Goal } from './goal.ts'
import { sentencesOf, words } from './words.ts'

interface StandingProps {
  reader: Reader
  goal: Goal
  earlier: number
  complaints?: Record<string, string>
  answers?: Record<string, unknown>
}

/** Where a goal stands, moved by its owner to wherever it is; and how it read before. */
export const GoalStanding = ({ reader, goal, earlier, complaints = {}, answers = {} }: StandingProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <Layout.Section id="standing" title={say('standing')}>
      <p>{say(`stateSays.${goal.state}`)}</p>
      {goal.reason && <Mark.Own from={say('reasonFrom')}>{goal.reason}</Mark.Own>}
      <Layout.Details summary={say('move')} open={Object.keys(errors).length > 0}>
        <Field.Form action={`/goals/${goal.id}/state`} keep={`state-${goal.id}`}>
          <Field.Select
            name="state"
            label={say('standing')}
            hint={say('standingHint')}
            value={textOf(answers.state) ?? goal.state}
            error={errors.state}
            options={goalStates.map((state) => ({ value: state, label: say(`state.${state}`) }))}
          />
          <Field.Area
            name="reason"
            rows={2}
            label={say('reason')}
            hint={say('reasonHint')}
            value={textOf(answers.reason) ?? goal.reason}
            error={errors.reason}
          />
          <Button kind="plain">{say('moveDo')}</Button>
        </Field.Form>
      </Layout.Details>
      {earlier > 1 && (
        <p>
          <Button kind="quiet" href={`/goals/${goal.id}/earlier`}>
            {say('earlier', { n: earlier - 1 })}
          </Button>
        </p>
      )}
    </Layout.Section>
  )
}
