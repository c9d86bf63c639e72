import { daysLater } from '#clock'
import { nextFacilitator } from '#roundtables'
import { readCadence, type Cadence } from './cadence.ts'
import type { Planning } from './planning.ts'
import { isOff, ordinalOf, weekdayOf, weeksBetween, type Rhythm } from './recurrence.ts'

const pair = new Set(['partnership', 'coaching'])

/** What a meeting is usually like where none was yet: two people before the first bell, a group after the last. */
const usual = (kind: Planning['kind']) =>
  pair.has(kind) ? { begins: '07:30', ends: '08:00' } : { begins: '15:30', ends: '17:00' }

const thursday = 4

/** Beyond so many days a proposal is farther away than anybody means. */
const farDays = 60

/**
 * A meeting as it is proposed, so that planning it takes one look: where and when the last one was, as often as it comes,
 * outside of breaks and holidays, with whoever's turn it is. The first, and one after which none is planned, is as often as
 * they agreed to meet.
 */
export function propose(planning: Planning, today: string) {
  const { last, kind, cycleEnds, ahead } = planning
  const agreed = readCadence(planning.cadence)
  const every = last?.every ?? agreed.every ?? (pair.has(kind) ? 'twoWeeks' : 'month')
  const { begins, ends } = last && last.ends > last.begins ? last : { ...usual(kind), ...hoursOf(agreed) }
  return {
    day: nextDay(planning, { ...agreed, every }, today),
    begins,
    ends,
    place: last?.place ?? '',
    link: last?.link ?? '',
    facilitator: nextInTurn(planning) ?? '',
    repeats: agreed.every && ahead.length === 0 ? agreed.every : 'once',
    until: cycleEnds && cycleEnds > today ? cycleEnds : daysLater(today, 120),
    skipBreaks: 'yes',
  }
}

/** Do the words of the agreement say on which day they meet, or at what time? */
export function saysWhen({ cadence }: Pick<Planning, 'cadence'>) {
  const { weekday, begins } = readCadence(cadence)
  return weekday !== undefined || begins !== undefined
}

const hoursOf = ({ begins, ends }: Cadence) => (begins && ends ? { begins, ends } : {})

/** Who leads next: who led least lately, by seat; who takes no turn for now is passed over. */
export const nextInTurn = ({ members, led }: Pick<Planning, 'members' | 'led'>): string | undefined =>
  nextFacilitator(
    members,
    led.map(({ person, at }) => ({ person, at: new Date(at) })),
  )

/** Those who lead through a series: the chosen one first, then by seat whoever takes turns. */
export function inTurnFrom(first: string | null, members: Planning['members']): string[] {
  const at = members.findIndex(({ id }) => id === first)
  if (!first || at < 0) return []
  const after = [...members.slice(at + 1), ...members.slice(0, at)].filter(({ rests }) => !rests)
  return [first, ...after.map(({ id }) => id)]
}

// As long after the last one as ever. Where a series stands so far ahead that this is months away, it is one more between:
// on a free day of the same weekday, else on any school day.
function nextDay(
  { last, ahead, breaks }: Planning,
  { every, weekday = thursday, nth }: Cadence & { every: Rhythm },
  today: string,
): string {
  const like = last?.day ?? nextWeekday(today, weekday)
  // A first meeting leaves the others a day to see it.
  const after = last ? today : daysLater(today, 1)
  const fits = (day: string) => day > after && !isOff(day, breaks) && !ahead.includes(day)
  const agreed = (day: string) => fits(day) && isNth(day, last ? undefined : nth)
  const next = daysAfter(like, last ? every : 'week', today).find(agreed)
  if (next && (ahead.length === 0 || next <= daysLater(today, farDays))) return next
  return sameWeekday(like, today).find(fits) ?? schoolDays(today).find(fits) ?? daysLater(today, 7)
}

// The next six weeks' days on one weekday.
const sameWeekday = (like: string, today: string) => {
  const first = nextWeekday(today, weekdayOf(like))
  return [2, 3, 4, 5, 6, 7].map((n) => daysLater(first, n * 7))
}

const schoolDays = (today: string) =>
  Array.from({ length: 28 }, (_, n) => daysLater(today, n + 2)).filter((day) => weekdayOf(day) % 6 !== 0)

// As often as they meet, until a year from now.
function daysAfter(like: string, every: Rhythm, today: string): string[] {
  const days: string[] = []
  for (let day = step(like, every); day <= daysLater(today, 400); day = step(day, every)) days.push(day)
  return days
}

// The same weekday of the next month, as far as it has one.
function step(day: string, every: Rhythm): string {
  const n = weeksBetween[every]
  if (n) return daysLater(day, n * 7)
  const four = daysLater(day, 28)
  if (every === 'month') return ordinalOf(four) === ordinalOf(day) ? four : daysLater(day, 35)
  return daysLater(four, 7).slice(0, 7) === four.slice(0, 7) ? daysLater(day, 35) : four
}

const isNth = (day: string, nth: number | undefined) =>
  nth === undefined || (nth < 0 ? daysLater(day, 7).slice(0, 7) !== day.slice(0, 7) : ordinalOf(day) === nth)

// Two weeks before the next day that is the weekday, today included.
const nextWeekday = (day: string, wanted: number) => daysLater(day, ((wanted - weekdayOf(day) + 7) % 7) - 14)
