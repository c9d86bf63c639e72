import { sayDay } from '#language'
import type { Reader } from '#people'
import { Picture } from '#ui'
import type { Goal } from './goal.ts'
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

/** The ends of the scale: 0 to 100 for percentages, else a little beyond the goal's own numbers. */
function scaleOf({ unit, baseline, target, current }: Goal) {
  const values = [baseline, target, current].filter((value) => value !== null)
  const within = values.every((value) => value >= 0 && value <= 100)
  if (values.length === 0 || (unit.startsWith('%') && within)) return { from: 0, to: 100 }
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const beyond = (most - least || Math.abs(most) || 1) * 0.25
  return { from: least >= 0 ? Math.max(0, least - beyond) : least - beyond, to: most + beyond }
}
