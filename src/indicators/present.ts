import type { Bound, Cell, ShownCell, Unit } from './cell.ts'

/**
 * A cell as it is shown to whoever does not keep the data (domain 3.11): percentages of fewer than a hundred are whole, and
 * none says that all or nearly all of a group are alike.
 */
export function present({ about, grade, group, ...cell }: Cell, hidden: boolean, unit: Unit): ShownCell {
  const spot = { about, grade, group }
  if (hidden || cell.mark === 'withheld') return { ...spot, value: null, bound: '', n: null, mark: 'hidden' }
  const { value, mark, n } = cell
  if (value === null) return { ...spot, value, bound: '', n: null, mark: mark as 'blank' }
  return {
    ...spot,
    n,
    mark: '',
    ...(unit === 'percent' ? roughly(value, cell.bound, n ?? 0) : { value: tenth(value), bound: cell.bound }),
  }
}

function roughly(value: number, bound: Bound, n: number): { value: number; bound: Bound } {
  const end = n < 40 ? 5 : 1
  if (value <= end && (n < 40 || value < end)) return { value: end, bound: 'most' }
  if (value >= 100 - end && (n < 40 || value > 100 - end)) return { value: 100 - end, bound: 'least' }
  return { value: n < 100 ? Math.round(value) : tenth(value), bound }
}

const tenth = (value: number) => Math.round(value * 10) / 10
