import { underWay, type Initiative } from './initiative.ts'

/** How much an organization has under way, from little to much. */
export const loads = ['light', 'full', 'heavy'] as const

/** From here on it is called full or heavy: how many are under way (C17), and hours a week of each person. */
export const thresholds = { full: { count: 4, weekly: 2 }, heavy: { count: 6, weekly: 4 } }

/** The load of an inventory, in words and in the figures behind them. */
export interface Load {
  word: (typeof loads)[number]
  /** How many are under way; what became part of another counts with it. */
  count: number
  /** About how many hours a week of each person, in halves; nothing while nobody has said any. */
  weekly: number | null
  /** How many of them say nothing of hours or staff. */
  unsaid: number
}

type Carried = Pick<Initiative, 'draft' | 'decision' | 'until' | 'since' | 'hours' | 'staff'>

/**
 * The load on a day: the heavier of what the count and the hours say. The hours of all are shared out over the largest
 * staff that any of them touches, for that is who carries them.
 */
export function loadOf(initiatives: readonly Carried[], today: string): Load {
  const carried = initiatives.filter((one) => underWay(one, today))
  const told = carried.filter((one) => one.hours !== null && one.staff)
  const staff = Math.max(0, ...told.map((one) => one.staff ?? 0))
  const hours = told.reduce((sum, one) => sum + (one.hours ?? 0) * (one.staff ?? 0), 0)
  const weekly = staff > 0 ? hours / staff : null
  const count = carried.filter((one) => one.decision !== 'combine').length
  const reaches = ({ count: many, weekly: long }: { count: number; weekly: number }) =>
    count >= many || (weekly ?? 0) >= long
  const word = reaches(thresholds.heavy) ? 'heavy' : reaches(thresholds.full) ? 'full' : 'light'
  const rounded = weekly === null ? null : Math.round(weekly * 2) / 2
  return { word, count, weekly: rounded, unsaid: carried.length - told.length }
}
