import type pg from 'pg'
import { sortTables } from './sort-tables.ts'

/** A table of LPS; its columns without those the database works out by itself. */
export interface Table {
  schema: string
  name: string
  columns: string[]
}

/** Running sign-ins, counters, letters under way: a copy must not take up sessions that have ended, nor write to people again. */
const leftOut = ['auth.session', 'auth.verification', 'auth.rateLimit', 'auth.letter']

/** The tables that a backup holds, in an order in which each comes after those it points to. */
export async function listTables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table & { after: string[] }>(
    `select n.nspname as schema, c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select array_agg(distinct fn.nspname || '.' || f.relname) from pg_constraint k
        join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where k.conrelid = c.oid and k.contype = 'f'), '{}') as after
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|public$|jobs$)'
      and n.nspname || '.' || c.relname <> all($1)
    order by 1, 2`,
    [leftOut],
  )
  const named = rows.map((row) => ({ ...row, name: `${row.schema}.${row.name}`, table: row.name }))
  return sortTables(named).map(({ schema, table, columns }) => ({ schema, name: table, columns }))
}
