import { writing } from '#forms'
import { spaceForm } from '#frameworks'
import { z } from 'zod'

/** How an item of one version stands to an item of the other, in CASE's words. `isPartOf`: the first is part of it. */
export const linkKinds = [
  'exactMatchOf',
  'isRelatedTo',
  'isPartOf',
  'isPeerOf',
  'precedes',
  'replacedBy',
] as const
export type LinkKind = (typeof linkKinds)[number]

/** One version of a crosswalk. */
export interface Side {
  space: string
  version: string
}

/** Two versions side by side. `space` is whoever keeps it. */
export interface Crosswalk {
  space: string
  id: string
  from: Side
  to: Side
  notes: string
}

/** One link of a crosswalk; many may begin or end at one item. */
export interface Link {
  id: string
  fromItem: string
  toItem: string
  kind: LinkKind
  notes: string
}

/** Names a version in a form: its space and its id. */
const sideForm = z
  .string('missing')
  .transform((given) => given.split('/'))
  .pipe(z.tuple([spaceForm, z.uuid()], 'missing'))
  .transform(([space, version]): Side => ({ space, version }))

/** A new crosswalk: who keeps it, and which two versions. */
export const crosswalkForm = z
  .object({ keeper: z.uuid('missing'), from: sideForm, to: sideForm })
  .refine(({ from, to }) => from.version !== to.version, { path: ['to'], message: 'same' })

/** A link as it is said on the page of one of its items: the other item, how they stand to each other, and why. */
export const linkForm = z.object({
  other: z.uuid('missing'),
  kind: z.enum(linkKinds, 'missing'),
  notes: writing(2000),
})
