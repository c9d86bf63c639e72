import type { Noun, Row } from './model.ts'
import { placeOf, tables } from './tables.ts'

/** How a row is called by what names it, in SQL and as the model says it. */
export const namedIn = (noun: Noun) =>
  [placeOf(noun), tables[noun].within].flatMap((one) => (one ? [one.column] : [])).join(` || ' ' || `)
export const nameOf = (row: Row) =>
  [placeOf(row.noun), tables[row.noun].within]
    .flatMap((one) => (one ? [(row as Record<string, unknown>)[one.field]] : []))
    .join(' ')
