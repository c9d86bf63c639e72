import type { Item } from './item.ts'

type Kept = Pick<Item, 'id' | 'identifier' | 'basedOn'>

/**
 * Which item of the one version stands for which of the other: the one that was made from it, or the one of the same
 * identifier, or the one it was made from itself. Keys are the ids of the first version; what stands for nothing is not
 * there, and each stands for one at most.
 */
export function counterparts<Of extends Kept>(
  before: readonly Kept[],
  after: readonly Of[],
): Map<string, Of> {
  const made = firstBy(after, (item) => item.basedOn?.id)
  const named = firstBy(after, (item) => item.identifier)
  const own = firstBy(after, (item) => item.id)
  const pairs = new Map<string, Of>()
  const taken = new Set<string>()
  const ways = [
    (item: Kept) => made.get(item.id),
    (item: Kept) => named.get(item.identifier),
    (item: Kept) => item.basedOn && own.get(item.basedOn.id),
  ]
  for (const way of ways)
    for (const item of before) {
      const other = pairs.has(item.id) ? undefined : way(item)
      if (!other || taken.has(other.id)) continue
      pairs.set(item.id, other)
      taken.add(other.id)
    }
  return pairs
}

function firstBy<Of>(items: readonly Of[], key: (item: Of) => string | undefined) {
  const first = new Map<string, Of>()
  for (const item of items) {
    const name = key(item)
    if (name && !first.has(name)) first.set(name, item)
  }
  return first
}
