import { linesOf, type Line } from '#frameworks'

/** An item as it is chosen from. */
export interface Standing {
  id: string
  code: string
  label: string
  statement: string
  kind: string
  hidden: boolean
  place: number
  listPosition: string
}

export interface Join {
  kind: string
  fromId: string | null
  toId: string | null
  place: number | null
}

/** A framework read from top to bottom. */
export type Outline = readonly Line<Standing>[]

/** Puts items into reading order, without what an adaptation hides and what stands below nothing else. */
export function outlineOf(items: readonly Standing[], joins: readonly Join[]): Outline {
  const gone = new Set(items.filter(({ hidden }) => hidden).map(({ id }) => id))
  const isGone = ({ toId }: Join) => toId !== null && gone.has(toId)
  const left = new Set(joins.filter(isGone).map(({ fromId }) => fromId))
  const lines = linesOf(
    items.filter(({ id }) => !gone.has(id)),
    joins.filter((join) => !isGone(join)),
  )
  let below = false
  return lines.filter(({ item, depth }) => {
    if (depth === 0) below = left.has(item.id)
    return !below
  })
}
