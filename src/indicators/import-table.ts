import { complain, done, type Outcome } from '#forms'
import { refuseUnless, type Transaction } from '#platform'
import type { Table } from '#tables'
import { guessColumns, shapeOf, type Mapping } from './column.ts'
import { importPoints } from './import-points.ts'
import { calledIn, keepsData, organizationsFrom } from './keeping.store.ts'
import type { Called } from './match-school.ts'
import { measuredOf } from './measures.store.ts'
import { keyOfMeasure, type Whole } from './point.ts'
import { groupsOf, holdData } from './points.store.ts'
import { readPoints, type ReadPoints } from './read-points.ts'
import type { Remark } from './remark.ts'
import type { Report } from './report.ts'
import { strangersIn, type Stranger } from './strangers.ts'

/** A table with the name of its file, what its columns hold, and what is said once for all of it. */
export interface GivenTable {
  name: string
  table: Table
  /** As it is guessed, unless somebody said it. */
  mapping?: Mapping
  whole: Partial<Whole>
  /** Whom names in it mean, where that was asked; nothing where it was not yet. */
  called?: Called
}

/**
 * Where names of schools mean nobody, or numbers of a measure do not go together, they are asked about; where not one row
 * can be read, it is said why.
 * Then nothing comes in.
 */
export type Brought =
  | { report: Report }
  | { strangers: Stranger[] }
  | { mixed: ReadPoints['mixed'] }
  | { nothing: Remark[] }

/**
 * Whoever keeps an organization's data brings in a table. Refused to others; complains of `columns` when none holds
 * numbers.
 */
export async function importTable(
  tx: Transaction,
  person: string,
  space: string,
  { name, table, whole, ...given }: GivenTable,
): Promise<Outcome<Brought>> {
  const mapping = given.mapping ?? guessColumns(table.header, table.rows)
  if (!mapping.some((one) => one === 'value' || one?.startsWith('of')))
    return complain({ columns: 'noValues' })
  refuseUnless(await keepsData(tx, space))
  await holdData(tx, space)
  const [known, measures, groups, before] = await Promise.all([
    organizationsFrom(tx, space),
    measuredOf(tx, space),
    groupsOf(tx, space),
    calledIn(tx, space),
  ])
  const strangers = given.called ? [] : strangersIn(table, mapping, known, before)
  if (strangers.length > 0) return done({ strangers })
  const called = { ...before, ...given.called }
  const about = known.find(({ id }) => id === whole.about)?.id ?? space
  const said = { measure: '', subject: '', year: '', ...whole, about }
  const units = new Map(measures.map((measure) => [keyOfMeasure(measure), measure.unit]))
  const { mixed, ...read } = readPoints(table, { mapping, whole: said }, { known, units, called, groups })
  if (mixed.length) return done({ mixed })
  if (read.points.length === 0) return done({ nothing: read.remarks })
  const taken = { ...read, name, mapping, called: given.called ?? {}, shape: shapeOf(table.header) }
  return done({ report: await importPoints(tx, person, space, taken) })
}
