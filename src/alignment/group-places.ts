import type { Drawing, Level, LevelItem, LevelLine, Stroke } from './level.ts'
import { lensAt } from './lens.ts'

/** Whose goal an item is, by the item’s id. */
export type Homes = ReadonlyMap<string, { space: string; name: string }>

/** How many things of one level are drawn as they are. */
export const most = 6

const rank: Record<Stroke, number> = { strong: 0, weak: 1, quiet: 2 }

/**
 * Where a level has more goals than can be drawn, their places stand for them, so that none of them is left out: each once,
 * with a line to whatever any of its goals serves. What the picture is about, `at`, always stands with its own goals.
 */
export function groupPlaces(
  { levels, lines }: Drawing,
  homes: Homes,
  { at, count }: { at: string | null; count: (n: number) => string },
): Drawing {
  const standsFor = new Map<string, string>()
  const grouped = levels.map((level) => {
    const spaces = level.items.map(({ id }) => homes.get(id)?.space)
    if (level.items.length <= most || spaces.includes(undefined) || spaces.includes(at ?? '')) return level
    for (const [n, { id }] of level.items.entries()) standsFor.set(id, spaces[n] ?? '')
    return { ...level, items: placesOf(level, homes, count) }
  })
  const known = (id: string) => standsFor.get(id) ?? id
  return {
    levels: grouped,
    lines: once(lines.map(({ from, to, stroke }) => ({ from: known(from), to: known(to), stroke }))),
  }
}

const placesOf = ({ items }: Level, homes: Homes, count: (n: number) => string): LevelItem[] =>
  [...Map.groupBy(items, ({ id }) => homes.get(id)?.space ?? '')].map(([space, goals]) => ({
    id: space,
    title: homes.get(goals[0]?.id ?? '')?.name ?? '',
    note: count(goals.length),
    href: lensAt(space),
    small: true,
  }))

/** The strongest first. */
export const byStroke = (one: LevelLine, other: LevelLine) => rank[one.stroke] - rank[other.stroke]

/** Of several lines between the same two, the strongest. */
export const once = (lines: readonly LevelLine[]): LevelLine[] => [
  ...new Map(
    lines.toSorted((one, other) => byStroke(other, one)).map((line) => [`${line.from} ${line.to}`, line]),
  ).values(),
]
