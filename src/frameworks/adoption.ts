import { day } from '#forms'
import { roleKinds, type RoleKind } from '#posts'
import { z } from 'zod'

/** What an organization may use a framework for. */
export const uses = ['selfAssessment', 'evaluation', 'hiring', 'preparation', 'renewal'] as const
export type Use = (typeof uses)[number]

/** An organization uses a version; days as `YYYY-MM-DD`, the last one included. No kinds of posts means all. */
export interface Adoption {
  space: string
  id: string
  uses: Use[]
  roleKinds: RoleKind[]
  starts: string
  ends: string | null
}

/** An adoption with the name of its organization. */
export interface Adopted extends Adoption {
  organization: string
  /** May the asker end it? */
  keeps: boolean
}

/** An adoption on the page of an organization, with what is adopted. */
export interface AdoptedThere extends Adopted {
  title: string
  version: string
  versionSpace: string
}

const many = <T extends z.ZodType>(one: T) =>
  z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(one))

// In the order of the lists above, so that the same adoption is the same however the boxes were ticked.
const ordered = <T extends string>(all: readonly T[], chosen: T[]) =>
  all.filter((one) => chosen.includes(one))

/** What is said when a version is adopted. */
export const adoptForm = z.object({
  organization: z.uuid('organization'),
  uses: many(z.enum(uses, 'uses'))
    .transform((chosen) => ordered(uses, chosen))
    .pipe(z.array(z.enum(uses)).min(1, 'uses')),
  roleKinds: many(z.enum(roleKinds, 'kinds')).transform((chosen) => ordered(roleKinds, chosen)),
  starts: day,
})

/** The last day of an adoption; empty while it goes on. */
export const endAdoptionForm = z.object({ ends: z.preprocess((given) => given || null, day.nullable()) })

export type AdoptAnswers = z.output<typeof adoptForm>
