import { day, writing } from '#forms'
import { z } from 'zod'
import { readPauses } from './pause.ts'

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

/** The title of the school year a day falls in, for years that begin on July 1: `2026–27`. */
export function schoolYearOf(given: string): string {
  const [year = 0, month = 1] = given.split('-').map(Number)
  const first = month >= 7 ? year : year - 1
  return `${first}–${String(first + 1).slice(2)}`
}
