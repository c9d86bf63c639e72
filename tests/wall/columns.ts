import type { Noun, Row, Span, World } from './model.ts'

export type Columns = Record<string, unknown>

type Place = { column: string; field: string }

export type Table<N extends Noun> = {
  name: string
  /** A column that may be written as it is: nothing changes. */
  touch: string
  /** What a row says, besides its space and id. */
  says(row: Row<N>, world: World): Columns
  /** What names a row in its space, where it has no id of its own: a column, and the field that it holds. */
  named?: Place
  /** And what it stands in, where the first alone does not name it. */
  within?: Place
}

export const during = ({ from, until }: Span) => ({ from_at: from, until_at: until })

/** The last day of what ends at a moment: days end with themselves. */
export const dayBefore = (at: string) =>
  new Date(Date.parse(at) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
