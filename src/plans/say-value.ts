import type { ValuedGoal } from './value.ts'

/** A number of a goal with what it counts: "52% of visits", "4 visits". */
export const sayValue = (value: number, { unit }: Pick<ValuedGoal, 'unit'>) =>
  unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`.trim()
