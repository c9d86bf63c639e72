import { z } from 'zod'
import { moves } from './course.ts'

/** What was pressed, on which version; by a device also its number, and how long ago. */
export const pressForm = z.object({
  move: z.enum(moves, 'form'),
  version: z.coerce.number('form').int('form').min(1, 'form'),
  once: z.uuid('form').optional(),
  ago: z.coerce.number('form').min(0, 'form').max(86_400_000, 'form').default(0),
})
