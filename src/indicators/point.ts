import type { Cell, Unit } from './cell.ts'
import type { Meant } from './settle-scale.ts'

/** How a measure is called. */
export interface Named {
  name: string
  subject: string
}

/** What a measure is known by, however it is written. */
export const keyOfMeasure = ({ name, subject }: Named) => `${name}\n${subject}`.toLowerCase()

/** A cell of a year of a measure. */
export type Point = Cell & { measure: string; year: string; note: string }

/** What is said once for the whole table where no column says it. */
export interface Whole extends Meant {
  measure: string
  subject: string
  year: string
  about: string
  /** The unit of every measure that is new; nothing to tell it from the numbers. */
  unit?: Unit
}
