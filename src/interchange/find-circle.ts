import type { Association, Item } from './parts.ts'
import type { Findings } from './remark.ts'

/** Refuses parents that go round in a circle, naming its items: nothing could be shown of such a tree. */
export function findCircle(items: Item[], associations: Association[], { refusals }: Findings) {
  const parents = new Map<string, string[]>()
  for (const { kind, fromId, toId } of associations)
    if (kind === 'isChildOf' && fromId && toId) parents.set(fromId, [...(parents.get(fromId) ?? []), toId])
  const circle = circleIn(parents)
  if (!circle) return
  const places = new Map(items.map((item, i) => [item.id, { item, row: i + 1 }]))
  const named = circle.map((id) => places.get(id)!)
  const names = named.map(({ item, row }) => item.code || `${row}`).slice(0, 12)
  refusals.push({
    part: 'item',
    row: named[0]!.row,
    name: named[0]!.item.code || named[0]!.item.identifier,
    field: 'isChildOf',
    problem: 'circle',
    values: { names: [...names, names[0]!].join(' → ') },
  })
}

// Climbs from each item to its parents, without recursion; an item met again on the way up closes a circle.
function circleIn(parents: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>()
  for (const start of parents.keys()) {
    const way: { id: string; next: number }[] = [{ id: start, next: 0 }]
    const on = new Set([start])
    while (way.length && !done.has(start)) {
      const here = way.at(-1)!
      const parent = parents.get(here.id)?.[here.next++]
      if (parent === undefined) {
        done.add(here.id)
        on.delete(here.id)
        way.pop()
      } else if (on.has(parent))
        return way.slice(way.findIndex(({ id }) => id === parent)).map(({ id }) => id)
      else if (!done.has(parent)) {
        on.add(parent)
        way.push({ id: parent, next: 0 })
      }
    }
  }
  return undefined
}
