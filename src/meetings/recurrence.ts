import { daysLater, holidaysOf } from '#clock'

/** How often meetings come again; a month counts by its weekday: the second Thursday, or the last one. */
export const rhythms = ['week', 'twoWeeks', 'threeWeeks', 'month', 'lastOfMonth'] as const

export type Rhythm = (typeof rhythms)[number]

/** The days, both ends included, on which a rule looks for meetings, as `YYYY-MM-DD`. */
export interface Rule {
  every: Rhythm
  from: string
  until: string
}

/** Days on which nobody meets, both ends included. */
export interface Break {
  starts: string
  ends: string
}

/** How many meetings a series has at the most. */
export const mostMeetings = 60

/** How many weeks lie between two meetings; a month counts otherwise. */
export const weeksBetween: Partial<Record<Rhythm, number>> = { week: 1, twoWeeks: 2, threeWeeks: 3 }

/**
 * The days on which a rule meets, in order, at most sixty; breaks are passed over. Weeks count from the first day. A month
 * that has no such weekday (a fifth Monday) has no meeting.
 */
export function occurrences(rule: Rule, breaks: readonly Break[] = []): string[] {
  const days: string[] = []
  for (const day of daysOf(rule)) {
    if (day > rule.until || days.length === mostMeetings) break
    if (day >= rule.from && !breaks.some(({ starts, ends }) => starts <= day && day <= ends)) days.push(day)
  }
  return days
}

/** Lies a day in a break, or is it a federal holiday? */
export const isOff = (day: string, breaks: readonly Break[]) =>
  breaks.some(({ starts, ends }) => starts <= day && day <= ends) ||
  holidaysOf(Number(day.slice(0, 4))).includes(day)

/** Which weekday of its month a day is: 1 for the first Thursday, 5 for the fifth. */
export const ordinalOf = (day: string) => Math.ceil(Number(day.slice(8)) / 7)

const isoOf = (at: number) => new Date(at).toISOString().slice(0, 10)

// Every rule ends by itself: nobody plans beyond the calendar's last year.
function* daysOf({ every, from, until }: Rule) {
  const weeks = weeksBetween[every]
  if (weeks) for (let day = from; day <= until; day = daysLater(day, weeks * 7)) yield day
  else
    for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = nextMonth(month))
      yield* inMonth(every, month, from)
}

function inMonth(every: Rhythm, month: string, from: string): string[] {
  const first = weekdayFrom(`${month}-01`, from)
  const all = [0, 1, 2, 3, 4].map((n) => daysLater(first, n * 7)).filter((day) => day.startsWith(month))
  const found = every === 'lastOfMonth' ? all.at(-1) : all[ordinalOf(from) - 1]
  return found ? [found] : []
}

/** Sunday is 0. */
export const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

// The first day from `start` on that is the weekday of `like`.
const weekdayFrom = (start: string, like: string) =>
  daysLater(start, (weekdayOf(like) - weekdayOf(start) + 7) % 7)

function nextMonth(month: string) {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return isoOf(Date.UTC(year, number, 1)).slice(0, 7)
}
