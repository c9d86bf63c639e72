import { all, type Unit, type GroupCell } from './cell.ts'
import { yearAfter } from './school-year.ts'
import { familyOf } from './student-group.ts'

/** The years from the first to the last one; those in which nothing was measured are named too. At most thirty. */
export function yearsFrom(cells: readonly GroupCell[]): string[] {
  const known = cells.map(({ year }) => year).toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return []
  const years = [first]
  while (years.at(-1)! < last && years.length < 30) years.push(yearAfter(years.at(-1)!))
  return years
}

/** The latest year in which anything is shown. */
export const latestYear = (cells: readonly GroupCell[]) =>
  cells
    .filter(({ value }) => value !== null)
    .map(({ year }) => year)
    .toSorted()
    .at(-1)

/** The ends of a scale on which all these numbers stand: 0 to 100 for percentages, else a little beyond them. */
export function scaleFor(unit: Unit, cells: readonly { value: number | null }[]) {
  const values = cells.flatMap(({ value }) => value ?? [])
  if (unit === 'percent' || values.length === 0) return { from: 0, to: 100 }
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const beyond = (most - least || Math.abs(most) || 1) * 0.25
  return {
    from: Math.floor(least >= 0 ? Math.max(0, least - beyond) : least - beyond),
    to: Math.ceil(most + beyond),
  }
}

/** Everybody first, then the groups family by family, so that those that belong together stand together. */
export function groupsIn(cells: readonly Pick<GroupCell, 'group'>[]): string[] {
  const keys = new Map(cells.map(({ group }) => [group, '']))
  for (const group of keys.keys()) keys.set(group, group === all ? '' : sortKey(group))
  return [...keys].toSorted(([, a], [, b]) => a.localeCompare(b)).map(([group]) => group)
}

const sortKey = (group: string) => `${familyOf(group)} ${group.replace(/^(not|non-?)\s*/i, '')} ${group}`
