import { sayDay } from '#language'
import type { Reader } from '#people'
import { Mark, Picture } from '#ui'
import type { Goal } from './goal.ts'
import { words } from './words.ts'

/** A goal as the cycle shows it: its sentence, its kind, and how far it has come. */
export const GoalSummary = ({ reader, goal, href }: { reader: Reader; goal: Goal; href?: string }) => {
  const say = words(reader.language)
  return (
    <article class="goal-summary">
      <h3>{href ? <a href={href}>{goal.statement}</a> : goal.statement}</h3>
      <p class="note">{[say(`kind.${goal.kind}`), goal.measure].filter(Boolean).join(' · ')}</p>
      {goal.target === null ? <Mark.Own asked>{say('noTarget')}</Mark.Own> : <Progress {...{ reader, goal }} />}
    </article>
  )
}

const Progress = ({ reader, goal }: { reader: Reader; goal: Goal }) => {
  const say = words(reader.language)
  const value = (n: number | null) => (n === null ? undefined : figure(n, goal.unit))
  const [baseline, now, target] = [value(goal.baseline), value(goal.current), value(goal.target)]
  const due = goal.due && sayDay(goal.due, 'month', reader)
  return (
    <Picture.Goal
      words={say('picture', { baseline: baseline ?? '–', current: now ?? '–', target: target ?? '–' })}
      measure={{ baseline: goal.baseline ?? undefined, now: goal.current ?? undefined, target: goal.target ?? undefined }}
      labels={{
        baseline: baseline ? { name: say('baseline'), value: baseline } : undefined,
        now: now ? { name: say('current'), value: now } : undefined,
        target: target ? { name: due ? `${say('target')}, ${due}` : say('target'), value: target } : undefined,
      }}
    />
  )
}

const figure = (n: number, unit: string) => (unit === '%' ? `${n}%` : `${n} ${unit}`.trim())
