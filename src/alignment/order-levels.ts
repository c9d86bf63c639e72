import { byStroke, most } from './group-places.ts'
import type { Drawing, Level, LevelItem, LevelLine } from './level.ts'

/** How high a thing of a level is, with the gap below it; the drawing counts in the same. */
const heights = { whole: 7, small: 4, passing: 1.5 }

// Small things may be as many as fit beside the large ones.
const mostSmall = 10

/**
 * Puts what hangs together beside each other, leaves out what is too much, first what hangs on nothing, and leads lines that
 * jump a level through it.
 */
export function orderLevels({ levels, lines }: Drawing): Drawing {
  const chosen: Level[] = []
  for (const level of levels) chosen.push(choose(level, chosen, lines))
  const where = new Map(chosen.flatMap(({ items }, n) => items.map(({ id }) => [id, n] as const)))
  const drawn = lines.filter(({ from, to }) => (where.get(from) ?? 99) < (where.get(to) ?? -1))
  const middles = new Map<string, number>()
  const strongest = drawn.toSorted(byStroke)
  const laid = chosen.map((level, n) => lay(level, n, { drawn: strongest, where, middles }))
  return { levels: laid, lines: drawn.flatMap((line) => legsOf(line, where)) }
}

/** Orders a level by what its items hang on, and picks in turns, so that each goal above keeps one that serves it. */
function choose(level: Level, left: readonly Level[], lines: readonly LevelLine[]): Level {
  const above = left.flatMap(({ items }) => items.map(({ id }) => id))
  const first = (id: string) => {
    const places = lines.filter(({ to }) => to === id).map(({ from }) => above.indexOf(from))
    return Math.min(99, ...places.filter((place) => place >= 0))
  }
  const groups = Map.groupBy(level.items, ({ id, here }) => (here ? -1 : first(id)))
  const sorted = [...groups].toSorted(([one], [other]) => one - other).map(([, items]) => items)
  const room = level.items.every(({ small }) => small) ? mostSmall : most
  const turns = sorted.flatMap((items) => items.map((item, turn) => ({ item, turn })))
  const kept = new Set(
    turns
      .toSorted((one, other) => one.turn - other.turn)
      .slice(0, room)
      .map(({ item }) => item),
  )
  const items = sorted.flat().filter((item) => kept.has(item))
  return { ...level, items, more: level.items.length - items.length }
}

interface Laying {
  drawn: readonly LevelLine[]
  where: ReadonlyMap<string, number>
  /** How far down the middle of each thing is. */
  middles: Map<string, number>
}

function lay(level: Level, n: number, { drawn, where, middles }: Laying): Level {
  const by = new Map<LevelItem, number>()
  for (const item of level.items) {
    const above = drawn.filter(({ to }) => to === item.id).map(({ from }) => middles.get(from) ?? 0)
    by.set(item, above.length > 0 ? above.reduce((sum, one) => sum + one, 0) / above.length : Infinity)
  }
  for (const { from, to, stroke } of drawn) {
    const passes = (where.get(from) ?? n) < n && (where.get(to) ?? n) > n
    const there = [...by.keys()].some(({ id }) => id === passOf(from, n))
    if (passes && !there) by.set(passing(from, n, stroke), (middles.get(from) ?? 0) + 0.1)
  }
  const items = n === 0 ? level.items : [...by].toSorted(byWeight).map(([item]) => item)
  let down = 0
  for (const { id, small, passing: line } of items) {
    const height = line ? heights.passing : small ? heights.small : heights.whole
    middles.set(line ? (id.split(' ')[0] ?? '') : id, down + height / 2)
    down += height
  }
  return { ...level, items }
}

const byWeight = ([, one]: [LevelItem, number], [, other]: [LevelItem, number]) =>
  one === other ? 0 : one - other

const passOf = (from: string, n: number) => `${from} ${n}`
const passing = (from: string, n: number, stroke: LevelLine['stroke']): LevelItem => ({
  id: passOf(from, n),
  title: '',
  passing: stroke,
})

/** A line from level to level. */
function legsOf({ from, to, stroke }: LevelLine, where: ReadonlyMap<string, number>): LevelLine[] {
  const [start, end] = [where.get(from) ?? 0, where.get(to) ?? 0]
  const stops = Array.from({ length: end - start - 1 }, (_, n) => passOf(from, start + 1 + n))
  const all = [from, ...stops, to]
  return all.slice(1).map((stop, n) => ({ from: all[n] ?? from, to: stop, stroke }))
}
