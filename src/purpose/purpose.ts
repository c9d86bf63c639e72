import { writing } from '#forms'
import { z } from 'zod'

/** What a cycle can be for (LPS-35); any mix. */
export const uses = [
  'growth',
  'planning',
  'selfAssessment',
  'evaluation',
  'credentialing',
  'employment',
] as const

export type Use = (typeof uses)[number]

/** What this cycle is for, for whom and why. */
export interface Purpose {
  uses: Use[]
  audience: string
  why: string
  expectations: string
}

/** Nothing said yet. */
export const noPurpose: Purpose = { uses: [], audience: '', why: '', expectations: '' }

/** The form: everything may wait, nothing is required. */
export const purposeForm = z.object({
  uses: z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.enum(uses))),
  audience: writing(),
  why: writing(),
  expectations: writing(),
})
