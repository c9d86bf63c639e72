import { idIn } from '#addresses'
import type { FileStore } from '#files'
import { organizationWith } from '#organizations'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import type { Context } from 'hono'
import { keepsData } from './keeping.store.ts'

/** What importing works with. */
export interface ImportTools {
  db: Database
  /** Keeps a table until its columns are chosen; what is not taken up goes after a day. */
  store: FileStore
}

/** The most rows of a file. */
export const mostRows = 100_000

/** The organization of the address, if the reader keeps its data; whoever does not finds nothing there. */
export async function keptPlace(db: Database, c: Context) {
  const id = idIn(c)
  const [place, keeps] = await db.ask(asPerson(c.var.reader.id), (tx) =>
    Promise.all([organizationWith(tx, id), keepsData(tx, id)]),
  )
  refuseUnless(keeps)
  return found(place)
}
