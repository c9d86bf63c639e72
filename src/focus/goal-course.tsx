import { sayDay } from '#language'
import type { Reader } from '#people'
import { GoalProgress, Values } from '#plans'
import { Mark } from '#ui'
import type { Goal } from './goal.ts'
import { words } from './words.ts'

/** How far a goal has come; without a target, where it is now. */
export const GoalCourse = ({ reader, goal }: { reader: Reader; goal: Goal }) => {
  const say = words(reader.language)
  const { target, current, currentOn } = goal
  if (target !== null) return <GoalProgress {...{ reader, goal }} />
  return (
    <>
      {current !== null && currentOn && (
        <p>
          {say('nowOn', { value: Values.sayValue(current, goal), day: sayDay(currentOn, 'day', reader) })}
        </p>
      )}
      <Mark.Own asked>{say('noTarget')}</Mark.Own>
    </>
  )
}
