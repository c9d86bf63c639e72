import { sayDay } from '#language'
import type { Reader } from '#people'
import { Picture } from '#ui'
import { scaleOf, type Readings } from './scale.ts'
import { words } from './words.ts'

interface GoalProgressProps {
  reader: Reader
  /** A goal, an organization's or a leader's. */
  goal: Readings & { due: string | null; currentOn: string | null }
}

/** How far a goal has come, as a picture with its words: "35%, 52%, 75% of visits". Nothing where it has no target. */
export const GoalProgress = ({ reader, goal }: GoalProgressProps) => {
  const say = words(reader.language)
  if (goal.target === null) return null
  const percent = goal.unit.startsWith('%')
  const unit = percent ? goal.unit.slice(1).trim() : goal.unit
  const value = (n: number | null) => (n === null ? undefined : percent ? `${n}%` : String(n))
  const named = (name: string, n: number | null, day?: string) =>
    n === null ? undefined : { name, value: value(n)!, day }
  const { baseline, current, currentOn, target, due } = goal
  return (
    <Picture.Goal
      words={say('picture', {
        baseline: value(baseline) ?? '–',
        current: value(current) ?? '–',
        target: value(target) ?? '–',
      })}
      measure={{ ...scaleOf(goal), baseline: baseline ?? undefined, now: current ?? undefined, target }}
      labels={{
        baseline: named(say('start'), baseline),
        now: named(say('now'), current, currentOn ? sayDay(currentOn, 'day', reader) : undefined),
        target: named(say('target'), target, due ? sayDay(due, 'shortMonth', reader) : undefined),
      }}
      unit={unit || undefined}
    />
  )
}
