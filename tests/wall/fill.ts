import type pg from 'pg'
import type { Columns } from './columns.ts'

/** Puts rows into a table as its owner; what they do not say is empty. */
export async function fill(owner: pg.Client, table: string, rows: Columns[]): Promise<void> {
  if (!rows[0]) return
  const columns = Object.keys(rows[0]).join()
  const text = `insert into ${table} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${table}, $1)`
  await owner.query(text, [JSON.stringify(rows)])
}
