import { linesOf } from './tree.ts'
import type { Whole } from './whole.ts'

/** Gives, for an item of a version, the names of its parents as one text; `as` says a parent's name elsewhere. */
export function nameOfParents({ items, associations }: Whole) {
  const parents = new Map<string, string[]>()
  for (const { item, parentId } of linesOf(items, associations))
    parents.set(item.id, [...(parents.get(item.id) ?? []), parentId ?? ''])
  return (id: string, as: (parent: string) => string = (parent) => parent) =>
    (parents.get(id) ?? [])
      .map((parent) => (parent ? as(parent) : parent))
      .toSorted()
      .join(' ')
}
