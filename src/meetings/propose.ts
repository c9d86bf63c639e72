import { nextFacilitator } from '#roundtables'
import type { Planning } from './planning.ts'
import { daysLater, ordinalOf, type Break, type Rhythm } from './recurrence.ts'

const pair = new Set(['partnership', 'coaching'])

/** What a meeting is usually like where none was yet: two people before the first bell, a group after the last. */
const usual = (kind: Planning['kind']) =>
  pair.has(kind) ? { begins: '07:30', ends: '08:00' } : { begins: '15:30', ends: '17:00' }

const thursday = 4

/**
 * A meeting as it is proposed, so that planning it takes one look: where and when the last one was, as often as it comes,
 * outside of breaks, with whoever's turn it is.
 */
export function propose(planning: Planning, today: string) {
  const { last, kind, cycleEnds } = planning
  const every = last?.every ?? (pair.has(kind) ? 'twoWeeks' : 'month')
  const { begins, ends } = last && last.ends > last.begins ? last : usual(kind)
  return {
    day: nextDay(planning, every, today),
    begins,
    ends,
    place: last?.place ?? '',
    link: last?.link ?? '',
    facilitator: nextInTurn(planning) ?? '',
    repeats: 'once',
    until: cycleEnds && cycleEnds > today ? cycleEnds : daysLater(today, 120),
    skipBreaks: 'yes',
  }
}

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

function nextDay({ last, breaks }: Planning, every: Rhythm, today: string): string {
  const like = last?.day ?? nextWeekday(today, thursday)
  for (let day = step(like, every); ; day = step(day, every))
    if (day > today && !isOff(day, breaks)) return day
    else if (day > daysLater(today, 400)) return daysLater(today, 7)
}

const weeks: Partial<Record<Rhythm, number>> = { week: 1, twoWeeks: 2, threeWeeks: 3 }

// The same weekday of the next month, as far as it has one.
function step(day: string, every: Rhythm): string {
  const n = weeks[every]
  if (n) return daysLater(day, n * 7)
  const four = daysLater(day, 28)
  if (every === 'month') return ordinalOf(four) === ordinalOf(day) ? four : daysLater(day, 35)
  return daysLater(four, 7).slice(0, 7) === four.slice(0, 7) ? daysLater(day, 35) : four
}

const isOff = (day: string, breaks: readonly Break[]) =>
  breaks.some(({ starts, ends }) => starts <= day && day <= ends)

const nextWeekday = (day: string, wanted: number) =>
  daysLater(day, ((wanted - new Date(`${day}T00:00:00Z`).getUTCDay() + 7) % 7) - 14)
