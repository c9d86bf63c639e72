import { keyOf, type Cell, type Spot } from './cell.ts'
import { namesSums, type Sum } from './sums.ts'

/** A total and its parts by their places: those of the cells, and further numbers for what the table does not hold. */
export interface Line {
  total: number
  parts: number[]
  /** How many students of the total stand in no cell; nothing where nobody knows. */
  rest: number | null
}

type KnownSum = Omit<Sum, 'parts'> & { parts: Spot[] }
type Above = (about: string) => string | undefined

/**
 * Every sum that somebody could make of these cells, which are all of one measure and one year. What the table leaves
 * out is a part like the others, with one place wherever it occurs, for two sums that share it say something together;
 * unless the counts show that nobody is in it. `small` are such parts of which is known that they are few.
 */
export function linesOf(cells: readonly Cell[], above: Above, least: number) {
  const places = new Places(cells)
  const sumsOf = namesSums(cells, above)
  const sums = new Map<string, KnownSum>()
  const add = (spot: Spot) => {
    for (const sum of sumsOf(spot))
      if (!sums.has(sum.name)) sums.set(sum.name, { ...sum, parts: sum.parts() })
  }
  cells.forEach(add)
  for (const { kind, total, parts } of sums.values()) {
    if (restOf(places, total, parts) !== 0) continue
    places.complete.add(kind)
    parts.forEach((part) => places.leaveOut(part))
  }
  const lines: Line[] = []
  // A map tells of what is added to it while it is walked.
  for (const sum of sums.values()) {
    lines.push(...lineOf(places, sum))
    const { total, parts } = sum
    for (const part of [total, ...parts]) if (places.isNamed(part)) add(part)
  }
  return { lines, small: smallOf(lines, cells.length, least) }
}

function lineOf(places: Places, { kind, total, parts }: KnownSum): Line[] {
  const rest = restOf(places, total, parts)
  const there = parts.filter((part) => places.cellOf(part))
  if (rest === null || rest >= 0) {
    const named = rest === 0 ? there : parts.filter((part) => !places.isEmpty(part))
    // Nobody knows how many are left: parts that make up their total elsewhere are taken to do so here.
    const more = rest === null ? !places.complete.has(kind) : rest > 0 && named.length === there.length
    const left = more ? [places.one()] : []
    return [{ total: places.of(total), parts: [...named.map((part) => places.of(part)), ...left], rest }]
  }
  // Groups that overlap are no parts of their total, but what is left beside each of them is one.
  const whole = places.cellOf(total)!.n!
  const pairs = there.flatMap((part): Line[] => {
    const beside = whole - places.cellOf(part)!.n!
    return beside > 0
      ? [{ total: places.of(total), parts: [places.of(part), places.one()], rest: beside }]
      : []
  })
  return [{ total: places.of(total), parts: there.map((part) => places.of(part)), rest: 0 }, ...pairs]
}

function restOf(places: Places, total: Spot, parts: Spot[]): number | null {
  const counts = [total, ...parts]
    .map((spot) => places.cellOf(spot))
    .map((cell) => (cell ? cell.n : undefined))
  const [whole, ...listed] = counts
  if (whole === undefined || whole === null || listed.includes(null)) return null
  return whole - listed.reduce<number>((sum, n) => sum + (n ?? 0), 0)
}

// Alone in what is left of a total, and few.
const smallOf = (lines: Line[], cells: number, least: number) =>
  new Set(
    lines.flatMap(({ parts, rest }) => {
      const outside = parts.filter((part) => part >= cells)
      return rest && rest < least && outside.length === 1 ? outside : []
    }),
  )

class Places {
  cells: readonly Cell[]
  known: Map<string, number>
  empty = new Set<string>()
  /** Kinds of sums whose parts are known to make up a total. */
  complete = new Set<string>()
  next: number

  constructor(cells: readonly Cell[]) {
    this.cells = cells
    this.known = new Map(cells.map((cell, place) => [keyOf(cell), place]))
    this.next = cells.length
  }

  of(spot: Spot): number {
    const key = keyOf(spot)
    if (!this.known.has(key)) this.known.set(key, this.next++)
    return this.known.get(key)!
  }

  one = () => this.next++
  cellOf = (spot: Spot): Cell | undefined => this.cells[this.known.get(keyOf(spot)) ?? -1]
  isNamed = (spot: Spot) => this.known.has(keyOf(spot))
  isEmpty = (spot: Spot) => this.empty.has(keyOf(spot))
  leaveOut(spot: Spot) {
    if (!this.cellOf(spot)) this.empty.add(keyOf(spot))
  }
}
