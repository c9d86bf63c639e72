import type { Columns } from './columns.ts'
import type { Noun, Row, World } from './plans-world.ts'

/** How the rows of a noun stand in the database. */
export type PlansTable<N extends Noun> = {
  name: string
  /** A column that may be written as it is: nothing changes. */
  touch: string
  /** The column by which a row is found in its space, where it has no id. */
  key?: string
  /** What a row says, besides its space and id. */
  says(row: Row<N>, world: World): Columns
}

export const day = '2027-02-01'
export const year = '2026–27'
