import { daysLater } from '#clock'
import { dayOf } from '#language'
import { hourOf, instantAt } from './hour.ts'

/** Days on which somebody is away: a break of their school, a leave. Both ends included; open while nobody knows. */
export interface Span {
  starts: string
  ends: string | null
}

/** When somebody is not to be disturbed, where they are. */
export interface Calm {
  timeZone: string
  /** Hours of the day; the first is quiet, the last is not. Equal hours are no quiet at all. */
  quietFrom: number
  quietTo: number
  /** Do letters come on Saturdays and Sundays? */
  weekends: boolean
  away: Span[]
}

const isQuiet = (hour: number, { quietFrom: from, quietTo: to }: Calm) =>
  from < to ? from <= hour && hour < to : from > to && (hour >= from || hour < to)

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/**
 * The first moment, not before this one, at which a letter may come: outside quiet hours, weekends, breaks and leave.
 * Nothing where nobody knows yet.
 */
export function freeFrom(at: Date, calm: Calm): Date | undefined {
  const day = dayOf(at, calm.timeZone)
  const span = calm.away.find(({ starts, ends }) => starts <= day && (ends === null || day <= ends))
  if (span && span.ends === null) return undefined
  if (span) return freeFrom(instantAt(daysLater(span.ends!, 1), 0, calm.timeZone), calm)
  if (!calm.weekends && isWeekend(day)) return freeFrom(instantAt(daysLater(day, 1), 0, calm.timeZone), calm)
  const hour = hourOf(at, calm.timeZone)
  if (!isQuiet(hour, calm)) return at
  const end = instantAt(hour < calm.quietTo ? day : daysLater(day, 1), calm.quietTo, calm.timeZone)
  return freeFrom(end > at ? end : new Date(at.getTime() + 15 * 60_000), calm)
}
