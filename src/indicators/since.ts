import type { YearCell } from './cell.ts'

type Cell = YearCell & { measure: string }

/**
 * The cells with the moment since which they are shown so: what a picture shows of an organization and a grade changes as a
 * whole, also where a number is gone. What stays as it was keeps its moment.
 */
export function datedAfter<One extends Cell>(
  before: readonly (Cell & { since: Date | null })[],
  cells: readonly One[],
  now: Date,
) {
  const was = Map.groupBy(before, pictureOf)
  return [...Map.groupBy(cells, pictureOf)].flatMap(([picture, here]) => {
    const there = was.get(picture) ?? []
    const same = sayAll(there) === sayAll(here)
    const since = same ? (there.find((cell) => cell.since)?.since ?? null) : now
    return here.map((cell) => ({ ...cell, since }))
  })
}

const pictureOf = ({ measure, about, grade }: Cell) => `${measure} ${about} ${grade}`

const sayAll = (cells: readonly Cell[]) =>
  JSON.stringify(
    cells
      .map(({ year, group, value, bound, n, mark }) => JSON.stringify([year, group, value, bound, n, mark]))
      .toSorted(),
  )
