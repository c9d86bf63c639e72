import { writing } from '#forms'
import { z } from 'zod'

/** The form of an overlap: with which other, and what they share. */
export const overlapForm = z.object({ other: z.uuid('gone'), shares: writing(2000) })
