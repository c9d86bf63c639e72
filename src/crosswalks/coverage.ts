import type { Link } from './crosswalk.ts'
import type { Entry } from './outline.ts'

/** Which end of a link an item stands at. */
export type End = 'from' | 'to'

/** The links of each item of one side, by the item's id. */
export const linksBy = (end: End, links: readonly Link[]) =>
  Map.groupBy(links, (link) => (end === 'from' ? link.fromItem : link.toItem))

/**
 * Items of one side that nothing of the other side answers: without a link themselves, below no item with one, and
 * above none. What its standard or its elements cover is not called a gap.
 */
export function gapsOf(end: End, entries: readonly Entry[], links: readonly Link[]): Set<string> {
  const linked = linksBy(end, links)
  const parents = new Map(entries.map(({ id, parents: above }) => [id, above.flatMap((one) => one.id ?? [])]))
  const covered = new Set<string>()
  const upFrom = (id: string, seen = new Set<string>()): Set<string> => {
    for (const parent of parents.get(id) ?? []) if (!seen.has(parent)) upFrom(parent, seen.add(parent))
    return seen
  }
  for (const { id } of entries) {
    const above = upFrom(id)
    if (linked.has(id)) for (const one of [id, ...above]) covered.add(one)
    else if ([...above].some((one) => linked.has(one))) covered.add(id)
  }
  return new Set(entries.map(({ id }) => id).filter((id) => !covered.has(id)))
}

/** Items of one side that more than one item of the other answers. */
export const doublingsOf = (end: End, links: readonly Link[]): Set<string> =>
  new Set([...linksBy(end, links)].filter(([, held]) => held.length > 1).map(([id]) => id))
