import { phases, type Phase, type PhaseDays } from './cycle.ts'

/** In which months a phase may be walked, 1 to 12, both included; around New Year where the second comes first. */
export interface Months {
  phase: Phase
  from: number
  until: number
}

/**
 * The days that months mean in a cycle: the first time they come between its first and its last day, cut to these. Months
 * that never come in it are left out.
 */
export const daysOfMonths = (
  months: readonly Months[],
  { starts, ends }: { starts: string; ends: string },
): PhaseDays[] =>
  months.flatMap(({ phase, from, until }) => {
    const first = Number(starts.slice(0, 4)) - 1
    const years = Array.from({ length: Number(ends.slice(0, 4)) - first + 1 }, (_, n) => first + n)
    const spans = years.map((year) => ({
      phase,
      starts: later(firstOf(year, from), starts),
      ends: earlier(lastOf(until < from ? year + 1 : year, until), ends),
    }))
    return spans.filter((span) => span.starts <= span.ends).slice(0, 1)
  })

/** What a template's form says: two lists of months in the order of the phases; a phase without both is left out. */
export const monthsOf = (from: readonly (number | null)[], until: readonly (number | null)[]): Months[] =>
  phases.flatMap((phase, place) => {
    const [first, last] = [from[place], until[place]]
    return first && last ? [{ phase, from: first, until: last }] : []
  })

const later = (one: string, other: string) => (one > other ? one : other)
const earlier = (one: string, other: string) => (one < other ? one : other)

const dayOf = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
const firstOf = (year: number, month: number) => dayOf(year, month, 1)
const lastOf = (year: number, month: number) => dayOf(year, month + 1, 0)
