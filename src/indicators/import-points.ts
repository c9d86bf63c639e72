import { remember } from '#history'
import { newId, type Transaction } from '#platform'
import type { Mapping } from './column.ts'
import { addReport } from './imports.store.ts'
import { keepMapping } from './keeping.store.ts'
import { addLayers } from './layers.store.ts'
import type { Called } from './match-school.ts'
import { addMeasures, measuresOf } from './measures.store.ts'
import { keyOfMeasure } from './point.ts'
import { putPoints } from './points.store.ts'
import type { ReadPoints } from './read-points.ts'
import type { Report } from './report.ts'
import { showAgain } from './show-again.ts'

/** A table that was read, with the name of its file and what its columns held. */
export interface ReadTable extends Pick<ReadPoints, 'measures' | 'points' | 'remarks'> {
  name: string
  shape: string
  mapping: Mapping
  /** Whom names mean that are not written as ours are. */
  called: Called
}

/**
 * Brings points in, where whoever asks keeps the data and holds it. The same spots are written over; what the file does not
 * name stays, and is told. What the import says is kept, so that it can be taken back. Everybody else sees what `showAgain`
 * makes of it.
 */
export async function importPoints(
  tx: Transaction,
  person: string,
  space: string,
  read: ReadTable,
): Promise<Report> {
  await addMeasures(tx, space, read.measures)
  const ids = new Map((await measuresOf(tx, space)).map((measure) => [keyOfMeasure(measure), measure.id]))
  const points = read.points.map((point) => ({ ...point, measure: ids.get(point.measure)! }))
  const { added, changed } = await putPoints(tx, space, points)
  const [measures, years] = [
    [...new Set(points.map((one) => one.measure))],
    [...new Set(points.map((one) => one.year))],
  ]
  const { all, hidden } = await showAgain(tx, space, measures, years)
  const counts = {
    added,
    changed,
    same: points.length - added - changed,
    missing: all - points.length,
    hidden,
  }
  const report = { id: newId(), name: read.name.slice(0, 300), counts, remarks: read.remarks }
  await keepMapping(tx, space, read.shape, read)
  await addReport(tx, space, report, person)
  await addLayers(tx, space, report.id, points)
  await remember(tx, 'imported', { noun: 'indicators', space, id: report.id })
  return report
}
