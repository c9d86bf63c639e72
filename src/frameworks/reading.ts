import type { Item } from './item.ts'
import { linesOf, type Line } from './tree.ts'

/** What the tree of a framework shows of an item; long statements are cut. */
export type Brief = Pick<
  Item,
  'id' | 'code' | 'label' | 'statement' | 'kind' | 'hidden' | 'place' | 'listPosition'
>

/** A child and its parent; a parent of nothing is the document. */
export interface Bond {
  kind: string
  fromId: string | null
  toId: string | null
  place: number | null
}

/** A line of the tree, and how many stand anywhere below it. */
export interface ReadLine extends Line<Brief> {
  within: number
}

/** A level of the tree by the framework's own word, and how many lines stand on it or above. */
export interface ReadLevel {
  depth: number
  kind: string
  lines: number
}

/** A framework as it is read from top to bottom, and down to which level it can be shown. */
export interface Reading {
  lines: ReadLine[]
  levels: ReadLevel[]
}

/** What a page shows at once before somebody asks for more. */
const calm = 160

/** Puts a framework into the order in which it is read, without what an adaptation hides. */
export function readingOf(items: readonly Brief[], bonds: readonly Bond[]): Reading {
  const gone = hiddenOf(items, bonds)
  const kept = items.filter(({ id }) => !gone.has(id))
  const lines = linesOf(
    kept,
    bonds.filter(({ fromId, toId }) => !gone.has(fromId ?? '') && !gone.has(toId ?? '')),
  )
  return { lines: counted(lines), levels: levelsOf(lines) }
}

/** Items that are hidden, and what stands below nothing else. */
function hiddenOf(items: readonly Brief[], bonds: readonly Bond[]) {
  const gone = new Set(items.filter(({ hidden }) => hidden).map(({ id }) => id))
  if (gone.size === 0) return gone
  const parents = Map.groupBy(
    bonds.filter(({ kind }) => kind === 'isChildOf'),
    ({ fromId }) => fromId,
  )
  for (let before = -1; before !== gone.size;) {
    before = gone.size
    for (const [id, above] of parents) if (id && above.every(({ toId }) => gone.has(toId ?? ''))) gone.add(id)
  }
  return gone
}

/** How many lines stand below each, in one walk from the end. */
function counted(lines: readonly Line<Brief>[]): ReadLine[] {
  const open: number[] = []
  const read: ReadLine[] = []
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!
    const within = open[line.depth + 1] ?? 0
    open.length = Math.min(open.length, line.depth + 1)
    open[line.depth] = (open[line.depth] ?? 0) + within + 1
    read.push({ ...line, within })
  }
  return read.toReversed()
}

/** The levels from the top; each has the word that most of its items have. */
function levelsOf(lines: readonly Line<Brief>[]): ReadLevel[] {
  const depths = Map.groupBy(lines, ({ depth }) => depth)
  let above = 0
  return [...depths.keys()]
    .toSorted((a, b) => a - b)
    .map((depth) => {
      const here = depths.get(depth)!
      return { depth, kind: mostOf(here.map(({ item }) => item.kind)), lines: (above += here.length) }
    })
}

function mostOf(kinds: readonly string[]) {
  const counts = [...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length] as const)
  return counts.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

/** Down to which level a page shows a framework at first: all of a short one, of a long one what can be overseen. */
export const firstDepth = ({ levels }: Reading) =>
  levels.findLast(({ depth, lines }) => depth === 0 || lines <= calm)?.depth ?? 0

/** The lines of a reading down to a level. */
export const downTo = ({ lines }: Reading, depth: number) => lines.filter((line) => line.depth <= depth)

/** Where an item stands: what is above it, the top first, once for each parent. */
export function pathsTo({ lines }: Reading, id: string): ReadLine[][] {
  const above: ReadLine[] = []
  const paths: ReadLine[][] = []
  for (const line of lines) {
    above.length = line.depth
    if (line.item.id === id) paths.push([...above])
    above.push(line)
  }
  return paths
}

/** What stands below an item, with its depth counted from there. */
export function below({ lines }: Reading, id: string): ReadLine[] {
  const at = lines.findIndex(({ item, again }) => item.id === id && !again)
  const line = lines[at]
  if (!line) return []
  return lines
    .slice(at + 1, at + 1 + line.within)
    .map((each) => ({ ...each, depth: each.depth - line.depth - 1 }))
}

/** The items before and after one among those of its own first parent. */
export function besides({ lines }: Reading, id: string): { before?: Brief; after?: Brief } {
  const line = lines.find(({ item, again }) => item.id === id && !again)
  const siblings = lines.filter(({ parentId, depth }) => parentId === line?.parentId && depth === line.depth)
  const at = siblings.findIndex(({ item }) => item.id === id)
  if (!line || at < 0) return {}
  return { before: siblings[at - 1]?.item, after: siblings[at + 1]?.item }
}

/** The items of the first level that hold others. */
export const openingsOf = ({ lines }: Reading) =>
  lines.filter(({ depth, within }) => depth === 0 && within > 0)
