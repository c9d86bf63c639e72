import type { settableClock } from '#clock'
import type { Tools } from '#portfolio'

/** What the loaders share: the tools of the portfolio and a clock that stands on the day of each deed. */
export interface DemoWorld extends Tools {
  clock: ReturnType<typeof settableClock>
}

/** The afternoon of a day, when people write things down. */
export const afternoonOf = (day: string, minutes = 0) =>
  new Date(Date.parse(`${day}T23:10:00Z`) + minutes * 60_000)
