import { day, writing } from '#forms'
import { z } from 'zod'

/** What whoever caused an initiative offers to those who carry it. */
export interface Offer {
  space: string
  id: string
  kind: 'combine' | 'pause'
  initiativeId: string
  /** What it is about, and with what it could be combined. */
  name: string
  withId: string | null
  withName: string | null
  until: string | null
  why: string
}

/** An offer as it reaches one initiative of a school, and what was said to it there. */
export interface OfferHere extends Offer {
  /** Who offers. */
  from: string
  here: string
  /** What the school has that came with the other one, where it is to be combined. */
  withHere: string | null
  answer: 'takeUp' | 'notNow' | null
}

const empty = (given: unknown) => (given === '' || given === undefined ? null : given)

/** The form of an offer: combining names another. */
export const offerForm = z
  .object({
    kind: z.enum(['combine', 'pause'], 'kind'),
    withId: z.preprocess(empty, z.uuid('with').nullable()),
    until: z.preprocess(empty, day.nullable()),
    why: writing(2000),
  })
  .refine(({ kind, withId }) => kind === 'pause' || withId, { path: ['withId'], error: 'with' })
  .transform((given) => ({
    ...given,
    withId: given.kind === 'combine' ? given.withId : null,
    until: given.kind === 'pause' ? given.until : null,
  }))

export type OfferAnswers = z.output<typeof offerForm>

export const answerForm = z.object({
  space: z.uuid(),
  offer: z.uuid(),
  answer: z.enum(['takeUp', 'notNow']),
})
