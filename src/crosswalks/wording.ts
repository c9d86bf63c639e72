import type { Entry } from './outline.ts'
import type { Wording } from './suggest.ts'

/** What each item says and what stands above it says, from the stems of all items of its side. */
export function wordingsOf(
  entries: readonly Entry[],
  stems: ReadonlyMap<string, readonly string[]>,
): Wording[] {
  const parents = new Map(entries.map(({ id, parents: above }) => [id, above.flatMap((one) => one.id ?? [])]))
  const above = (id: string, seen = new Set<string>()): Set<string> => {
    for (const parent of parents.get(id) ?? []) if (!seen.has(parent)) above(parent, seen.add(parent))
    return seen
  }
  return entries.map(({ id }) => ({
    id,
    own: stems.get(id) ?? [],
    around: [...above(id)].flatMap((one) => stems.get(one) ?? []),
  }))
}
