import type { Goal } from './goal.ts'

/** A number of a goal with what it counts: "52% of visits", "4 visits". */
export const sayValue = (value: number, { unit }: Pick<Goal, 'unit'>) =>
  unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`.trim()
