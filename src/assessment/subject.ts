import type { Outline } from './outline.ts'

/** One thing an assessment asks about: an item, or a line of a continuum map of it. */
export interface Subject {
  item: string
  /** The item of the first level it belongs to; nothing where it stands there itself. */
  under: string | null
  map: string | null
}

/** A level on which a framework can be looked at, in its own word, and how many things that asks about. */
export interface Level {
  depth: number
  kind: string
  n: number
}

/** What one assessment asks at most. */
export const mostSubjects = 500

/** What can be done in one sitting or two; the level that is proposed asks no more. */
const calm = 24

/**
 * What an assessment asks on one level of a framework: the items of that level, and what ends above it. With parts, only
 * what belongs to them; a part from further down stands for itself.
 */
export const subjectsAt = (outline: Outline, depth: number, parts: ReadonlySet<string>): Subject[] =>
  once(
    chosenLines(outline, parts).filter(({ line, from, ends }) => {
      const wanted = Math.max(depth, from)
      return line.depth === wanted || (line.depth < wanted && ends)
    }),
  )

/** The lines of continuum maps that belong to the parts, in the order of the framework. */
export function subjectsOfMaps(
  outline: Outline,
  maps: readonly { id: string; item: string }[],
  parts: ReadonlySet<string>,
): Subject[] {
  const held = Map.groupBy(maps, ({ item }) => item)
  return once(chosenLines(outline, parts)).flatMap((subject) =>
    (held.get(subject.item) ?? []).map(({ id }) => ({ ...subject, map: id })),
  )
}

/** The levels of a framework that ask about different things, from the top; of its parts, where some are named. */
export function levelsOf(outline: Outline, parts: ReadonlySet<string> = new Set()): Level[] {
  const kinds = new Map(outline.toReversed().map(({ depth, item }) => [depth, item.kind]))
  const all = [...kinds.keys()]
    .toSorted((one, other) => one - other)
    .map((depth) => ({ depth, kind: kinds.get(depth) ?? '', n: subjectsAt(outline, depth, parts).length }))
  return all.filter(({ n }, place) => n > 0 && n !== all[place - 1]?.n)
}

/** The level that is proposed: the finest that is still calm, else the coarsest. */
export const calmLevel = (levels: readonly Level[]) => levels.findLast(({ n }) => n <= calm) ?? levels[0]

/**
 * The lines that belong to the parts, each with its item of the first level, the depth at which its
 * part begins, and whether nothing stands below it.
 */
function chosenLines(outline: Outline, parts: ReadonlySet<string>) {
  const above: { id: string; from: number | undefined }[] = []
  return outline.flatMap((line, place) => {
    above.length = line.depth
    const starts = parts.size === 0 ? 0 : parts.has(line.item.id) ? line.depth : undefined
    const from = above.at(-1)?.from ?? starts
    above.push({ id: line.item.id, from })
    const ends = (outline[place + 1]?.depth ?? 0) <= line.depth
    return from === undefined ? [] : [{ line, from, ends, first: above[0]!.id }]
  })
}

/** Each item one time, also where it stands under several parents. */
function once(lines: ReturnType<typeof chosenLines>): Subject[] {
  const known = new Map(lines.toReversed().map((one) => [one.line.item.id, one]))
  return lines
    .filter((one) => known.get(one.line.item.id) === one)
    .map(({ line: { item }, first }) => ({
      item: item.id,
      under: first === item.id ? null : first,
      map: null,
    }))
}
