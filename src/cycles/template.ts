import { writing } from '#forms'
import { z } from 'zod'
import type { FromTemplate } from './cycle.ts'
import type { Months } from './suggestion.ts'

/** What an organization offers for beginning a cycle: months for the phases, uses, what it hopes for. */
export interface Template extends FromTemplate {
  id: string
  space: string
  /** The name of its organization. */
  organization: string
  months: Months[]
  retired: boolean
}

const month = z.preprocess(
  (given) => (given === undefined || given === '' ? null : given),
  z.coerce.number('month').int('month').min(1, 'month').max(12, 'month').nullable(),
)
const list = <T extends z.ZodType>(each: T) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(each).max(20))

/** A template as it is written: five months from and five until, in the order of the phases, both or neither of each. */
export const templateForm = z
  .object({
    title: writing(300).pipe(z.string().min(1, 'missing')),
    note: writing(),
    uses: list(z.string().regex(/^[a-zA-Z]{2,40}$/)),
    from: list(month),
    until: list(month),
  })
  .refine(
    ({ from, until }) => from.every((one, place) => (one === null) === ((until[place] ?? null) === null)),
    {
      path: ['from'],
      message: 'months',
    },
  )

export type TemplateAnswers = z.output<typeof templateForm>
