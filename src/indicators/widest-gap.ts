import { all, type Unit, type GroupCell } from './cell.ts'
import { familyOf } from './student-group.ts'

/** Two groups that are far apart, the lower one first, and by how much. */
export interface Gap {
  low: string
  high: string
  by: number
}

/** What is looked at: a number that is shown of a group in a year. */
type Seen = Pick<GroupCell, 'year' | 'group' | 'value'>

/** From how many points of a percentage on a difference between groups is worth a question (C13). */
const wideGap = 10

/**
 * The widest difference between two groups of one family that are shown, or between a group and everybody, in the latest
 * year in which something is shown, where it is worth a question; nothing where all are close together, and of anything but
 * percentages. The cells are of one organization and grade.
 */
export function widestGap(unit: Unit, cells: readonly Seen[]): Gap | undefined {
  if (unit !== 'percent') return undefined
  const latest = cells
    .flatMap(({ year, value }) => (value === null ? [] : year))
    .toSorted()
    .at(-1)
  const shown = cells.filter(({ year, value }) => year === latest && value !== null)
  const gaps = shown.flatMap((one) =>
    shown.flatMap((other): Gap[] => {
      const kin = other.group === all || one.group === all || familyOf(one.group) === familyOf(other.group)
      const by = Math.round((other.value! - one.value!) * 10) / 10
      return kin && by >= wideGap ? [{ low: one.group, high: other.group, by }] : []
    }),
  )
  return gaps.toSorted((a, b) => b.by - a.by || a.low.localeCompare(b.low))[0]
}
