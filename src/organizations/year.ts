import { day, writing } from '#forms'
import { z } from 'zod'
import { readPauses, sayPauses, type Pause } from './pause.ts'

/** A school year of an organization; days as `YYYY-MM-DD`. */
export interface SchoolYear {
  organizationId: string
  title: string
  starts: string
  ends: string
}

/** A school year that is kept, with the organization it is said for. */
export interface KeptYear extends SchoolYear {
  id: string
  organization: string
}

/** A school year as it is typed: its days, and its breaks, one a line. */
export const yearForm = z
  .object({
    title: writing(60).pipe(z.string().min(1, 'missing')),
    starts: day,
    ends: day,
    pauses: writing(10_000),
  })
  .refine((year) => year.starts < year.ends, { path: ['ends'], message: 'order' })
  .refine((year) => readPauses(year.pauses, year).wrong.length === 0, { path: ['pauses'], message: 'lines' })

export type YearAnswers = z.output<typeof yearForm>

/** A day a school year later: on the same weekday, as breaks are, or on the same date, as years are. */
const laterDay = (given: string, by: 'weekday' | 'date') => {
  const at = new Date(`${given}T00:00:00Z`)
  if (by === 'weekday') at.setUTCDate(at.getUTCDate() + 364)
  else at.setUTCFullYear(at.getUTCFullYear() + 1)
  return at.toISOString().slice(0, 10)
}

/** What the year after this one is likely to be, to be looked over: its breaks lie on the same weekdays. */
export function yearAfter(year: Pick<SchoolYear, 'title' | 'starts' | 'ends'>, pauses: Pause[]) {
  const [starts, ends] = [laterDay(year.starts, 'date'), laterDay(year.ends, 'date')]
  const title = year.title.replace(/\d+/g, (digits) =>
    String(Number(digits) + 1)
      .padStart(digits.length, '0')
      .slice(-digits.length),
  )
  const moved = pauses
    .map((one) => ({ ...one, starts: laterDay(one.starts, 'weekday'), ends: laterDay(one.ends, 'weekday') }))
    .filter((one) => one.starts >= starts && one.ends <= ends)
  return { title, starts, ends, pauses: sayPauses(moved) }
}

/** The title of the school year a day falls in, for years that begin on July 1: `2026–27`. */
export function schoolYearOf(given: string): string {
  const [year = 0, month = 1] = given.split('-').map(Number)
  const first = month >= 7 ? year : year - 1
  return `${first}–${String(first + 1).slice(2)}`
}
