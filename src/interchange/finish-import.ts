import { asPerson, type Database } from '#platform'
import type { Whole } from '#frameworks'
import { keepImport } from './keep-import.ts'
import type { Remark } from './remark.ts'

/** Keeps a framework as somebody; gives the address of the page that says what came of it. */
export async function finishImport(db: Database, person: string, whole: Whole, warnings: Remark[]) {
  const { space } = whole.version
  const kept = await db.as(asPerson(person), (tx) => keepImport(tx, person, whole, warnings))
  return 'same' in kept
    ? `/frameworks/import/${space}/${kept.same}/same`
    : `/frameworks/import/${space}/${kept.report.id}`
}
