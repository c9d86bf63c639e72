import { promisedHours } from '#agreements'
import { z } from 'zod'

const kinds = ['partnership', 'coaching'] as const

/** What somebody is asked for; a partnership, where nothing else is said. */
export const kindForm = z.enum(kinds).catch('partnership')

/** Whom somebody asks, and for how many hours of coaching. */
export const askForm = z.object({
  person: z.uuid('unknown'),
  kind: z.enum(kinds, 'kind'),
  hours: promisedHours('promised'),
})
