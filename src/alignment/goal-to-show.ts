import type { GoalKind } from '#focus'
import { parts, type Manifest } from '#snapshots'

/** A leader's own goal with everything that a copy of it may say. */
export interface GoalToShow {
  id: string
  kind: GoalKind
  statement: string
  whyNow: string
  measure: string
  unit: string
  baseline: number | null
  current: number | null
  target: number | null
  due: string | null
  schoolYear: string
  from: { name: string; post: string; organization: string }
  serves: Manifest['serves']
}

/** What the leader may leave out of a copy; its sentence is always in it. */
export const choosable = ['numbers', 'whyNow', 'serves'] as const

export type Choosable = (typeof choosable)[number]

/** What a copy of a goal says to an organization: its sentence, and what its leader chose of the rest. */
export const manifestOf = (
  goal: GoalToShow,
  person: string,
  { to, chosen, kind }: { to: Manifest['to']; chosen: readonly Choosable[]; kind: string },
): Manifest => ({
  version: 1,
  act: 'show upward',
  about: { noun: 'goal', space: person, id: goal.id },
  from: goal.from,
  to,
  schoolYear: goal.schoolYear,
  kind,
  title: goal.statement,
  parts: parts.flatMap((part) => {
    const text = chosen.includes(part === 'whyNow' ? 'whyNow' : 'numbers') ? textOf(goal, part) : ''
    return text ? [{ part, text }] : []
  }),
  serves: chosen.includes('serves') ? goal.serves : [],
})

function textOf(goal: GoalToShow, part: (typeof parts)[number]): string {
  const value = goal[part]
  if (value === null) return ''
  return typeof value === 'number' ? withUnit(value, goal.unit) : value
}

const withUnit = (value: number, unit: string) =>
  unit.startsWith('%') ? `${value}${unit}` : unit ? `${value} ${unit}` : String(value)
