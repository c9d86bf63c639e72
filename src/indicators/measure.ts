import { writing } from '#forms'
import { z } from 'zod'
import { units, type Unit } from './cell.ts'
import { readYear } from './school-year.ts'

export const directions = ['higher', 'lower', 'neither'] as const
export type Better = (typeof directions)[number]

/** What is measured, in which unit, and whether more of it is better. `anew`: years from which on it was done differently. */
export interface Measure {
  space: string
  id: string
  name: string
  subject: string
  unit: Unit
  better: Better
  source: string
  license: string
  anew: string[]
}

/** Years as people list them; those that are none are complained of. */
const years = writing(300)
  .transform((text) =>
    text
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().refine((one) => readYear(one), 'year')))
  .transform((list) => [...new Set(list.map((one) => readYear(one)!))].toSorted())

/** What is said of a measure. */
export const measureForm = z.object({
  name: writing(200).pipe(z.string().min(1, 'missing')),
  subject: writing(100),
  unit: z.enum(units, 'missing'),
  better: z.enum(directions, 'missing'),
  source: writing(500),
  license: writing(500),
  anew: years,
})

export type MeasureAnswers = z.output<typeof measureForm>
