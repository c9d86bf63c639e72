import { day, writing } from '#forms'
import { z } from 'zod'

/** Time an outside coach gave, noted by either. */
export interface Given {
  id: string
  day: string
  minutes: number
  note: string
  own: boolean
}

/** Hours from a sixth to ten; what was talked about has its place elsewhere. */
export const givenForm = z.object({
  day,
  hours: z.coerce.number('hours').min(0.1, 'hours').max(10, 'hours'),
  note: writing(200),
})

/** Hours in all, to a tenth. */
export const hoursGiven = (all: Given[]) =>
  Math.round(all.reduce((sum, { minutes }) => sum + minutes, 0) / 6) / 10
