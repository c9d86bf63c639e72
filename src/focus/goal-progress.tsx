import { sayDay } from '#language'
import type { Reader } from '#people'
import { Picture } from '#ui'
import { scaleOf, type Goal } from './goal.ts'
import { words } from './words.ts'

/** How far a goal has come, as a picture with its words. */
export const GoalProgress = ({ reader, goal }: { reader: Reader; goal: Goal }) => {
  const say = words(reader.language)
  const value = (n: number | null) => (n === null ? undefined : figure(n, goal.unit))
  const [baseline, now, target] = [value(goal.baseline), value(goal.current), value(goal.target)]
  const due = goal.due && sayDay(goal.due, 'shortMonth', reader)
  return (
    <Picture.Goal
      words={say('picture', { baseline: baseline ?? '–', current: now ?? '–', target: target ?? '–' })}
      measure={{
        ...scaleOf(goal),
        baseline: goal.baseline ?? undefined,
        now: goal.current ?? undefined,
        target: goal.target ?? undefined,
      }}
      labels={{
        baseline: baseline ? { name: say('startShort'), value: baseline } : undefined,
        now: now ? { name: say('nowShort'), value: now } : undefined,
        target: target
          ? { name: due ? say('targetBy', { due }) : say('targetShort'), value: target }
          : undefined,
      }}
    />
  )
}

// "35% of visits", "12 families"
const figure = (n: number, unit: string) => (unit.startsWith('%') ? `${n}${unit}` : `${n} ${unit}`.trim())
