import { textOf } from '#forms'
import { z } from 'zod'

/** Hours of a weekday that suit somebody for meetings, by the clock on their wall. */
export interface Hour {
  /** Monday is 1. */
  weekday: number
  /** Minutes since midnight, in quarters of an hour; the last one is not included. */
  from: number
  to: number
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7]

/** What counts for whoever has marked nothing; `trust.free_together` says the same. */
export const usualHours: Hour[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: 7 * 60,
  to: 17 * 60,
}))

/** A day has two parts, for whoever is not free in between. */
export const parts = ['first', 'second'] as const

export type Part = (typeof parts)[number]

/** The name of a part's fields in the form; `-from` and `-to` come behind it. */
export const nameOf = (weekday: number, part: Part) => `${part}-${weekday}`

/** Hours as the form's answers. Of a day with more than two parts the first two are shown. */
export function answersFrom(hours: Hour[]): Record<string, string> {
  const byDay = Map.groupBy(hours, ({ weekday }) => weekday)
  const shown = [...byDay].flatMap(([weekday, same]) =>
    same
      .toSorted((a, b) => a.from - b.from)
      .slice(0, parts.length)
      .flatMap(({ from, to }, n) => {
        const name = nameOf(weekday, parts[n]!)
        return [[`${name}-from`, String(from)] as const, [`${name}-to`, String(to)] as const]
      }),
  )
  return Object.fromEntries(shown)
}

/** The answers with Monday's hours on every day until Friday. */
export const withMonday = (given: Record<string, unknown>): Record<string, unknown> => ({
  ...given,
  ...Object.fromEntries(
    [2, 3, 4, 5].flatMap((day) =>
      parts.flatMap((part) =>
        ['from', 'to'].map((end) => [`${nameOf(day, part)}-${end}`, given[`${nameOf(1, part)}-${end}`]]),
      ),
    ),
  ),
})

const minute = z.coerce.number().int().min(0).max(1440).multipleOf(15)

// What one end says: nothing, a minute of the day, or something that is none.
function minuteIn(given: unknown): number | undefined | null {
  const said = textOf(given)
  if (said === '' || given === undefined) return undefined
  return said === undefined ? null : (minute.safeParse(said).data ?? null)
}

type Why = 'time' | 'both' | 'order' | 'overlap'

const isWrong = (from: number | undefined | null, to: number | undefined | null): Why | undefined => {
  if (from === null || to === null) return 'time'
  if ((from === undefined) !== (to === undefined)) return 'both'
  return from !== undefined && from >= to! ? 'order' : undefined
}

/** The form of a week: for each part of a day its two ends, or neither. */
export const hoursForm = z.looseObject({}).transform((given, context): Hour[] => {
  const hours: Hour[] = []
  const complain = (name: string, message: Why) =>
    context.addIssue({ code: 'custom', path: [`${name}-from`], message })
  for (const weekday of weekdays)
    for (const part of parts) {
      const name = nameOf(weekday, part)
      const [from, to] = [minuteIn(given[`${name}-from`]), minuteIn(given[`${name}-to`])]
      const why = isWrong(from, to)
      if (why) complain(name, why)
      if (why || typeof from !== 'number' || typeof to !== 'number') continue
      if (hours.some((one) => one.weekday === weekday && one.from < to && from < one.to))
        complain(name, 'overlap')
      hours.push({ weekday, from, to })
    }
  return hours
})
