import type { Association } from './association.ts'
import type { Item } from './item.ts'

/** One line of a framework read from top to bottom. */
export interface Line<Of = Item> {
  item: Of
  /** 0 for the first level. */
  depth: number
  parentId: string | null
  /** It stands under another parent as well, and what is below it was shown there. */
  again: boolean
}

type Standing = Pick<Item, 'id' | 'place' | 'listPosition'>
type Joining = Pick<Association, 'kind' | 'fromId' | 'toId' | 'place'>

/**
 * Items in the order people read them: each below its parents, siblings by the associations' places, then by list
 * position, then as they stood in the file. An item with several parents stands under each, and what is below it only
 * the first time, so that no knot of parents makes a page endless; what stands in a circle comes last, as a root.
 */
export function linesOf<Of extends Standing>(items: readonly Of[], joins: readonly Joining[]): Line<Of>[] {
  const known = new Map(items.map((item) => [item.id, item]))
  const below = new Map<string | null, { item: Of; place: number | null }[]>()
  const held = new Set<string>()
  const put = (parent: string | null, item: Of, place: number | null) => {
    const siblings = below.get(parent) ?? []
    siblings.push({ item, place })
    below.set(parent, siblings)
  }
  for (const { kind, fromId, toId, place } of joins) {
    const item = kind === 'isChildOf' && fromId ? known.get(fromId) : undefined
    if (!item || (toId && !known.has(toId))) continue
    put(toId, item, place)
    held.add(item.id)
  }
  for (const item of items) if (!held.has(item.id)) put(null, item, null)
  for (const siblings of below.values()) siblings.sort(inOrder)
  return walk(items, below)
}

const inOrder = (
  one: { item: Standing; place: number | null },
  other: { item: Standing; place: number | null },
) =>
  (one.place ?? Infinity) - (other.place ?? Infinity) ||
  Number(!one.item.listPosition) - Number(!other.item.listPosition) ||
  one.item.listPosition.localeCompare(other.item.listPosition, 'en', { numeric: true }) ||
  one.item.place - other.item.place

function walk<Of extends Standing>(items: readonly Of[], below: Map<string | null, { item: Of }[]>) {
  const lines: Line<Of>[] = []
  const shown = new Set<string>()
  // A stack of its own: a chain of 100,000 items is deeper than the program's.
  const from = (parentId: string | null, starts: readonly { item: Of }[]) => {
    const ahead = starts.map(({ item }) => ({ item, depth: 0, parentId })).toReversed()
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      const again = shown.has(next.item.id)
      lines.push({ ...next, again })
      if (again) continue
      shown.add(next.item.id)
      const { id } = next.item
      const children = (below.get(id) ?? []).map(({ item }) => ({
        item,
        depth: next!.depth + 1,
        parentId: id,
      }))
      ahead.push(...children.toReversed())
    }
  }
  from(null, below.get(null) ?? [])
  for (const item of items) if (!shown.has(item.id)) from(null, [{ item }])
  return lines
}
