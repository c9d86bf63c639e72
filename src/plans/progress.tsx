import { sayDay } from '#language'
import type { Reader } from '#people'
import { Picture } from '#ui'
import type { Goal } from './goal.ts'
import { scaleOf } from './scale.ts'
import { words } from './words.ts'

/** How far a goal has come, as a picture with its words; nothing where it has no target. */
export const Progress = ({ reader, goal }: { reader: Reader; goal: Goal }) => {
  const say = words(reader.language)
  if (goal.target === null) return null
  const percent = goal.unit.startsWith('%')
  const unit = percent ? goal.unit.slice(1).trim() : goal.unit
  const value = (n: number | null) => (n === null ? undefined : percent ? `${n}%` : String(n))
  const [baseline, now, target] = [value(goal.baseline), value(goal.current), value(goal.target)]
  const due = goal.due && sayDay(goal.due, 'shortMonth', reader)
  return (
    <Picture.Goal
      words={say('picture', { baseline: baseline ?? '–', current: now ?? '–', target: target ?? '–' })}
      measure={{
        ...scaleOf(goal),
        baseline: goal.baseline ?? undefined,
        now: goal.current ?? undefined,
        target: goal.target,
      }}
      labels={{
        baseline: baseline ? { name: say('start'), value: baseline } : undefined,
        now: now ? { name: say('now'), value: now } : undefined,
        target: target ? { name: due ? say('targetBy', { due }) : say('target'), value: target } : undefined,
      }}
      unit={unit || undefined}
    />
  )
}
