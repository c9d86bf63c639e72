import type { Crosswalk, Link } from '#crosswalks'
import { librarySpace } from '#frameworks'
import { z } from 'zod'
import { itemId } from './identity.ts'
import { stableId } from './stable-id.ts'

const words = z.string().min(1)

/** A crosswalk that LPS brings along: two keys of frameworks, and links between the codes of their items. */
export const crossingShape = z.strictObject({
  from: words,
  to: words,
  notes: words,
  links: z.array(
    z.strictObject({
      from: words,
      to: words,
      kind: z.enum(['exactMatchOf', 'isPartOf', 'isRelatedTo', 'isPeerOf', 'precedes', 'replacedBy']),
      note: z.string().default(''),
    }),
  ),
})
export type Crossing = z.output<typeof crossingShape>

/** The crosswalk between two versions; its id changes when a link or one of the versions does. */
export const crosswalkOf = (crossing: Crossing, from: string, to: string): Crosswalk => ({
  space: librarySpace,
  id: stableId('crosswalk', from, to, JSON.stringify(crossing)),
  from: { space: librarySpace, version: from },
  to: { space: librarySpace, version: to },
  notes: crossing.notes,
})

/** Its links between the items of these two versions. */
export const linksOfCrossing = (crossing: Crossing, { id, from, to }: Crosswalk): Link[] =>
  crossing.links.map((link) => ({
    id: stableId('link', id, link.from, link.to),
    fromItem: itemId(from.version, link.from),
    toItem: itemId(to.version, link.to),
    kind: link.kind,
    notes: link.note,
  }))
