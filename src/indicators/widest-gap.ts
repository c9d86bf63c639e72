import { all, type ShownCell } from './cell.ts'
import { familyOf } from './student-group.ts'

/** Two groups that are far apart, the lower one first, and by how much. */
export interface Gap {
  low: string
  high: string
  by: number
}

/** From how many points of a percentage on a difference between groups is worth a question (C13). */
export const wideGap = 10

/**
 * The widest difference between two groups of one family that are shown, or between a group and everybody, where it is
 * worth a question; nothing where all are close together. The cells are of one organization, grade and year.
 */
export function widestGap(cells: readonly ShownCell[]): Gap | undefined {
  const shown = cells.filter(({ value }) => value !== null)
  const gaps = shown.flatMap((one) =>
    shown.flatMap((other): Gap[] => {
      const kin = other.group === all || one.group === all || familyOf(one.group) === familyOf(other.group)
      const by = Math.round((other.value! - one.value!) * 10) / 10
      return kin && by >= wideGap ? [{ low: one.group, high: other.group, by }] : []
    }),
  )
  return gaps.toSorted((a, b) => b.by - a.by || a.low.localeCompare(b.low))[0]
}
