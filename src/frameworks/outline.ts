import type { Association } from './association.ts'
import type { Item } from './item.ts'
import { linesOf } from './tree.ts'

/** What the outline of a draft shows of an item. */
export interface Head extends Pick<
  Item,
  'id' | 'code' | 'label' | 'statement' | 'kind' | 'hidden' | 'place' | 'listPosition'
> {
  /** It came from the framework that this one adapts. */
  adapted: boolean
}

/** What hangs a child below a parent, or below the document where `toId` is nothing. */
export type Join = Pick<Association, 'id' | 'kind' | 'fromId' | 'toId' | 'place'>

/** A line of a rubric that speaks of an item. */
export interface ItemLine {
  id: string
  rubric: string
  description: string
  category: string
}

type Standing = Pick<Item, 'id' | 'place' | 'listPosition'>

/** Ids of what stands right below a parent, in order; nothing is the top. */
export const childrenOf = (items: readonly Standing[], joins: readonly Join[], parent: string | null) =>
  linesOf(items, joins)
    .filter((line) => line.parentId === parent)
    .map(({ item }) => item.id)

/** Parents of an item in order of their ids' appearance; nothing stands for the top. */
export const parentsOf = (items: readonly Standing[], joins: readonly Join[], id: string) =>
  linesOf(items, joins)
    .filter(({ item }) => item.id === id)
    .map(({ parentId }) => parentId)

/** An item and everything that stands anywhere below it; nothing of this may become its parent. */
export function allBelow(joins: readonly Join[], id: string): Set<string> {
  const down = Map.groupBy(joins, (join) => join.toId)
  const seen = new Set<string>()
  const ahead = [id]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    for (const { fromId } of down.get(next) ?? []) if (fromId) ahead.push(fromId)
  }
  return seen
}
