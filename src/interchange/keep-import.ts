import { addWhole, wholeOf, type Whole } from '#frameworks'
import { remember } from '#history'
import { newId, type Transaction } from '#platform'
import { addReport, holdDocument, lastVersion } from './imports.store.ts'
import { isSame } from './is-same.ts'
import type { Remark } from './remark.ts'
import { countsOf, type Report } from './report.ts'

/** What an import made: a report of the new version, or the version that says the same already. */
export type Kept = { report: Report; again: boolean } | { same: string }

/**
 * Keeps a framework that was read, as a draft. A document that stands in the organization already becomes a new version
 * of the same framework if anything differs, and nothing at all if nothing does. `madeBy` is null for whoever runs LPS.
 */
export async function keepImport(
  tx: Transaction,
  madeBy: string | null,
  read: Whole,
  warnings: Remark[],
): Promise<Kept> {
  const { space, id, identifier } = read.version
  await holdDocument(tx, space, identifier)
  const last = await lastVersion(tx, space, identifier)
  const before = last && (await wholeOf(tx, space, last.id))
  if (before && (await isSame(before, read))) return { same: before.version.id }
  const line = last ? { frameworkId: last.frameworkId, previousId: last.id } : {}
  await addWhole(tx, { ...read, version: { ...read.version, ...line } }, madeBy)
  const report = { space, id: newId(), version: id, counts: countsOf(read), warnings }
  await addReport(tx, report, madeBy)
  if (madeBy) await remember(tx, 'imported', { noun: 'framework', space, id })
  return { report, again: Boolean(last) }
}
