import { daysLater } from '#clock'
import { freeFrom, type Calm } from './calm.ts'
import { instantAt } from './hour.ts'

/** Since when somebody is left alone by LPS, and leaves it alone. Nothing where it never happened. */
export interface Quiet {
  /** When they last did something in LPS. */
  deedAt: Date | null
  nudgedAt: Date | null
  calm: Calm
}

const day = 24 * 3600 * 1000

/**
 * Is it time to ask somebody the question of the week (domain 3.10)? After a week in which they did nothing in LPS, were
 * asked nothing and were not away; and only at a moment at which they may be disturbed. `lookAt`: when to look again, in a
 * day at most, for breaks, leave and wishes may change meanwhile.
 */
export function planNudge(now: Date, { deedAt, nudgedAt, calm }: Quiet): { due: boolean; lookAt: Date } {
  const tomorrow = new Date(now.getTime() + day)
  const since = Math.max(deedAt?.getTime() ?? 0, nudgedAt?.getTime() ?? 0, backFrom(now, calm))
  const at = freeFrom(new Date(Math.max(now.getTime(), since + 7 * day)), calm)
  if (at && at <= now) return { due: true, lookAt: tomorrow }
  return { due: false, lookAt: at && at < tomorrow ? at : tomorrow }
}

// When the latest time away was over, in milliseconds: the week of somebody who comes back begins then.
const backFrom = (now: Date, { away, timeZone }: Calm) =>
  Math.max(
    0,
    ...away
      .flatMap(({ ends }) => (ends ? [instantAt(daysLater(ends, 1), 0, timeZone).getTime()] : []))
      .filter((back) => back <= now.getTime()),
  )
