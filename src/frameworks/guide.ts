import type { Item } from './item.ts'
import type { Reading, ReadLine } from './reading.ts'
import type { ItemLine } from './item-parts.ts'
import type { Scale } from './scale.ts'

/** What a guide says of an item besides what the tree shows. */
export interface GuideItem extends Pick<Item, 'id' | 'statement' | 'facet' | 'equityNote'> {}

/** What is talked about: what holds others opens a part, what holds none is asked about. */
export interface GuidePart {
  /** Nothing where items stand at the top by themselves. */
  head?: ReadLine
  lines: ReadLine[]
}

/** The lines of a framework, or of what stands below one item, in parts; nothing twice. */
export function partsOf({ lines }: Reading, under?: string): GuidePart[] {
  const at = lines.findIndex(({ item, again }) => item.id === under && !again)
  const chosen = lines[at]
  const some = chosen ? lines.slice(at, at + 1 + chosen.within) : lines
  const parts: GuidePart[] = []
  for (const line of some.filter(({ again }) => !again)) {
    const last = parts.at(-1)
    const depth = line.depth - (chosen?.depth ?? 0)
    if (depth === 0 && line.within > 0) parts.push({ head: line, lines: [] })
    else if (!last || (depth === 0 && last.head)) parts.push({ lines: [line] })
    else last.lines.push(line)
  }
  return parts
}

/** The words of the boxes for an item: of its own rubric line, of the version's scale, or none of the two. */
export function boxesFor(
  item: string,
  lines: ReadonlyMap<string | null, ItemLine[]>,
  scales: readonly Scale[],
) {
  const own = lines.get(item)?.[0]?.levels.map(({ label }) => label) ?? []
  if (own.length > 1 && own.every(Boolean)) return own
  return scales[0]?.levels.map(({ label }) => label) ?? []
}
