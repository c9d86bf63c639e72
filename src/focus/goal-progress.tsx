import { sayDay } from '#language'
import type { Reader } from '#people'
import { scaleOf } from '#plans'
import { Picture } from '#ui'
import type { Goal } from './goal.ts'
import { words } from './words.ts'

/** How far a goal has come, as a picture with its words. The unit is said once: "35%, 52%, 75%: of visits". */
export const GoalProgress = ({ reader, goal }: { reader: Reader; goal: Goal }) => {
  const say = words(reader.language)
  const percent = goal.unit.startsWith('%')
  const unit = percent ? goal.unit.slice(1).trim() : goal.unit
  const value = (n: number | null) => (n === null ? undefined : percent ? `${n}%` : String(n))
  const [baseline, now, target] = [value(goal.baseline), value(goal.current), value(goal.target)]
  const due = goal.due && sayDay(goal.due, 'shortMonth', reader)
  const targetName = due ? say('targetBy', { due }) : say('targetShort')
  return (
    <Picture.Goal
      words={say('picture', { baseline: baseline ?? '–', current: now ?? '–', target: target ?? '–' })}
      measure={{ ...scaleOf(goal), ...readingsOf(goal) }}
      labels={{
        baseline: baseline ? { name: say('startShort'), value: baseline } : undefined,
        now: now ? { name: say('nowShort'), value: now } : undefined,
        target: target ? { name: targetName, value: target } : undefined,
      }}
      unit={unit || undefined}
    />
  )
}

const readingsOf = ({ baseline, current, target }: Goal) => ({
  baseline: baseline ?? undefined,
  now: current ?? undefined,
  target: target ?? undefined,
})
