import type { Line } from '#frameworks'
import { linksBy, type End } from './coverage.ts'
import type { Link } from './crosswalk.ts'
import { outlineOf, type Entry } from './outline.ts'
import { suggestionsFor, type Suggestion } from './suggest.ts'
import { wordingsOf } from './wording.ts'

/** One item of a crosswalk: what it is linked with, what may say the same, and its neighbors in reading order. */
export interface ItemView {
  end: End
  item: Entry
  /** The items above it, the highest first. */
  above: Entry[]
  linked: { link: Link; other: Entry }[]
  suggested: (Suggestion & { other: Entry })[]
  previous?: Entry
  next?: Entry
  place: number
  all: number
}

interface Given {
  links: readonly Link[]
  here: readonly Entry[]
  there: readonly Entry[]
  stems: ReadonlyMap<string, readonly string[]>
}

/** The view of an item at one end, or nothing where it does not stand there. Suggests what is not linked yet. */
export function itemViewOf(end: End, id: string, { links, here, there, stems }: Given): ItemView | undefined {
  const lines = outlineOf(here)
  const at = lines.findIndex((line) => line.item.id === id)
  const line = lines[at]
  if (!line) return undefined
  const others = new Map(there.map((entry) => [entry.id, entry]))
  const linked = (linksBy(end, links).get(id) ?? []).flatMap((link) => {
    const other = others.get(end === 'from' ? link.toItem : link.fromItem)
    return other ? [{ link, other }] : []
  })
  const taken = new Set(linked.map(({ other }) => other.id))
  const one = wordingsOf(here, stems).find((wording) => wording.id === id)!
  const free = wordingsOf(there, stems).filter((wording) => !taken.has(wording.id))
  return {
    end,
    item: line.item,
    above: pathTo(lines, at),
    linked,
    suggested: suggestionsFor(one, free).flatMap((found) => {
      const other = others.get(found.id)
      return other ? [{ ...found, other }] : []
    }),
    previous: lines[at - 1]?.item,
    next: lines[at + 1]?.item,
    place: at + 1,
    all: lines.length,
  }
}

function pathTo(lines: Line<Entry>[], at: number) {
  const path: Entry[] = []
  for (let i = at - 1, depth = lines[at]!.depth; i >= 0 && depth > 0; i--) {
    if (lines[i]!.depth !== depth - 1) continue
    path.unshift(lines[i]!.item)
    depth--
  }
  return path
}
