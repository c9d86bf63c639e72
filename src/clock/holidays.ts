import { daysLater } from './days.ts'

/** The weekdays holidays lie on, as `Date` counts them. */
const [monday, thursday] = [1, 4]

/** A federal holiday of the United States: a fixed day, or a weekday counted from the first or the last of its month. */
type Holiday = { month: number; day: number } | { month: number; weekday: number; nth: number }

const federal: Holiday[] = [
  { month: 1, day: 1 },
  { month: 1, weekday: monday, nth: 3 },
  { month: 2, weekday: monday, nth: 3 },
  { month: 5, weekday: monday, nth: -1 },
  { month: 6, day: 19 },
  { month: 7, day: 4 },
  { month: 9, weekday: monday, nth: 1 },
  { month: 10, weekday: monday, nth: 2 },
  { month: 11, day: 11 },
  { month: 11, weekday: thursday, nth: 4 },
  { month: 12, day: 25 },
]

/** The days on which federal holidays are kept in a year, in order: one on a Saturday the day before, one on a Sunday the day
 * after. The Friday after Thanksgiving is among them, for no school meets on it. */
export function holidaysOf(year: number): string[] {
  const days = federal.map((one) =>
    'day' in one ? kept(isoOf(year, one.month, one.day)) : counted(year, one),
  )
  return [...days, daysLater(days[9]!, 1)].toSorted()
}

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

const isoOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

const kept = (day: string) => daysLater(day, ({ 6: -1, 0: 1 } as Record<number, number>)[weekdayOf(day)] ?? 0)

function counted(year: number, { month, weekday, nth }: { month: number; weekday: number; nth: number }) {
  const start = nth > 0 ? isoOf(year, month, 1) : isoOf(year, month + 1, -6)
  const first = daysLater(start, (weekday - weekdayOf(start) + 7) % 7)
  return nth > 0 ? daysLater(first, (nth - 1) * 7) : first
}
