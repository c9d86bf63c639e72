import { writing } from '#forms'
import { z } from 'zod'

/** What a cycle can be for (LPS-14, LPS-35); any mix. */
export const uses = [
  'growth',
  'planning',
  'selfAssessment',
  'evaluation',
  'credentialing',
  'employment',
] as const

export type Use = (typeof uses)[number]

/** For whom one use is, and what they will decide. */
export interface Telling {
  audience: string
  decides: string
}

/** What this cycle is for, for whom and why. */
export interface Purpose {
  uses: Use[]
  /** What was said of uses, also of those that are not in the mix now: their words wait. */
  tellings: Partial<Record<Use, Telling>>
  /** For whom it is, where it was said of no single use. */
  audience: string
  why: string
  expectations: string
}

/** Nothing said yet. */
export const noPurpose: Purpose = { uses: [], tellings: {}, audience: '', why: '', expectations: '' }

const line = () => writing(2000)
const mix = z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.enum(uses)))
const told = z.object(
  Object.fromEntries(
    uses.flatMap((use) => [[`${use}.audience`, line()] as const, [`${use}.decides`, line()]]),
  ),
)

/** The form: everything may wait, nothing is required. The fields of a use are `growth.audience`, `growth.decides`. */
export const purposeForm = z
  .object({ uses: mix, audience: writing(), why: writing(), expectations: writing() })
  .and(told)
  .transform((given): Purpose => ({
    uses: uses.filter((use) => given.uses.includes(use)),
    tellings: tellingsOf(given),
    audience: given.audience,
    why: given.why,
    expectations: given.expectations,
  }))

/** Answers of the form as they were typed, so that it can come back with them. */
export const tellingsOf = (given: Record<string, unknown>): Purpose['tellings'] =>
  Object.fromEntries(
    uses.map((use) => [
      use,
      { audience: String(given[`${use}.audience`] ?? ''), decides: String(given[`${use}.decides`] ?? '') },
    ]),
  )

/** The texts of a purpose by the names of their fields. */
export const textsOf = ({ tellings, audience, why, expectations }: Purpose): Record<string, string> => ({
  ...Object.fromEntries(
    uses.flatMap((use) => [
      [`${use}.audience`, tellings[use]?.audience ?? ''],
      [`${use}.decides`, tellings[use]?.decides ?? ''],
    ]),
  ),
  audience,
  why,
  expectations,
})

/** The names of those fields, in their order. */
export const purposeTexts = Object.keys(textsOf(noPurpose))
