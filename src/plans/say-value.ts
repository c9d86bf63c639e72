import { daysFrom } from '#clock'
import { sayDay } from '#language'
import type { Reader } from '#people'
import type { ValuedGoal } from './value.ts'

/** A number of a goal with what it counts: "52% of visits", "4 visits". */
export const sayValue = (value: number, { unit }: Pick<ValuedGoal, 'unit'>) =>
  unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`.trim()

/** The day of a number: "Friday, Jan 29"; in a list that goes back, one of an earlier year is soon said with it. */
export function sayDayOf(day: string, reader: Reader) {
  const earlier = day.slice(0, 4) !== reader.today.slice(0, 4)
  const far = earlier && daysFrom(day, reader.today) > 120
  return sayDay(day, far ? 'full' : 'weekday', reader)
}
