import { z } from 'zod'

/** A day of a form as `YYYY-MM-DD`, from the year 1 on; anything else is complained of as `day`. */
export const day = z.iso.date('day').refine((given) => given >= '0001', 'day')
