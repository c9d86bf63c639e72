import type { Id } from './model.ts'
import type { Columns } from './columns.ts'
import { dataTables } from './plans-data-tables.ts'
import { goalTables } from './plans-goal-tables.ts'
import { officeTables } from './plans-office-tables.ts'
import type { PlansTable } from './plans-table.ts'
import type { Noun, Row, World } from './plans-world.ts'

/** In an order in which each stands behind those it names. */
export const tables: { [N in Noun]: PlansTable<N> } = { ...officeTables, ...goalTables, ...dataTables }
export const nouns = Object.keys(tables) as Noun[]

/** Which the application may not even ask. */
export const unasked: Noun = 'roster'

/** A post of long ago that the model does not know of: the database wants one for each cycle. */
export const oldPost = (person: Id) => person.replace('-0000-', '-0002-')

const itself = new Set<Noun>(['organization'])

/** All that the database keeps of a row, except what it fills in itself. */
export function columnsOf(row: Row, world: World): Columns {
  const { says, key } = tables[row.noun] as PlansTable<Noun>
  const space = itself.has(row.noun) ? {} : { space_id: row.space }
  return { ...space, ...(key ? {} : { id: row.id }), ...says(row, world) }
}

/** What the database calls a row of its table. */
export const keyOf = (row: Row, world: World) =>
  `${row.noun} ${String(columnsOf(row, world)[tables[row.noun].key ?? 'id'])}`
