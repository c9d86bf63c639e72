import { writing } from '#forms'
import type { Circle } from '#sharing'
import { z } from 'zod'

/** Five norms in our own words (domain 2.13); a circle keeps those it wants. */
export const norms = ['between us', 'equals', 'owner leads', 'facts first', 'free to go'] as const

export type Norm = (typeof norms)[number]

/** For how many days what somebody shows stays open; without, until it is ended. */
export const openFor = [14, 30, 90, 180] as const

/** What a version of an agreement says. */
export interface Terms {
  norms: Norm[]
  own: string
  cadence: string
  openDays: number | null
  /** What an outside coach promises; a coaching alone has it. */
  hours: number | null
}

/** One version: a proposal, or what is or was in force. */
export interface Agreement extends Terms {
  id: string
  number: number
  proposedBy: string
  proposedAt: Date
  inForceAt: Date | null
  acceptedBy: { id: string; at: string }[]
}

/** The circle an agreement is of, as its members see it. */
export interface Table {
  id: string
  kind: Circle['kind']
  name: string | null
  openDays: number | null
  members: { id: string; name: string }[]
  /** May the reader propose: either of two, in a roundtable its hosts. */
  proposes: boolean
}

/** The texts of a version whose older wording is looked at before it is written over. */
export const fields = ['norms', 'own', 'cadence', 'openDays', 'hours'] as const

/** Before anything was agreed. */
export const nothing: Terms = { norms: [], own: '', cadence: '', openDays: null, hours: null }

/** What a first agreement is proposed with: one minute, and nothing to type. */
export const usual: Terms = { ...nothing, norms: [...norms] }

const list = (given: unknown) => [given ?? []].flat()

/** Hours that an outside coach promises for the whole of it, by halves; they may stay open. `wrong`: what is said of others. */
export const promisedHours = (wrong: string) =>
  z.preprocess(
    emptyAsNull,
    z.coerce.number(wrong).min(0.5, wrong).max(500, wrong).multipleOf(0.5, wrong).nullable(),
  )

/** What somebody proposes. Something has to be agreed on. */
export const termsForm = z
  .object({
    norms: z.preprocess(list, z.array(z.enum(norms)).max(norms.length)).transform(inOrder),
    own: writing(1000),
    cadence: writing(300),
    openDays: z.preprocess(
      emptyAsNull,
      z.coerce
        .number('days')
        .refine((days) => openFor.includes(days as 30), 'days')
        .nullable(),
    ),
    hours: promisedHours('hours'),
  })
  .refine((terms) => terms.norms.length > 0 || terms.own !== '', { path: ['norms'], message: 'empty' })

/** Do two versions say the same? */
export const same = (one: Terms, other: Terms) =>
  fields.every((field) => String(one[field] ?? '') === String(other[field] ?? ''))

/** How many of these, shared since then, close when nothing stays open longer than so many days. */
export const closing = (since: Date[], days: number | null, now: Date) =>
  days === null ? 0 : since.filter((at) => at.getTime() + days * 86_400_000 <= now.getTime()).length

function inOrder(chosen: Norm[]): Norm[] {
  return norms.filter((norm) => chosen.includes(norm))
}

function emptyAsNull(given: unknown) {
  return given === '' || given === undefined ? null : given
}
