import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'

/** Where the steps lie, each as one file of SQL. */
export const folder = fileURLToPath(new URL('./migrations/', import.meta.url))

/** The table that stands in the database from the beginning of a restore to its end. */
export const restoreMark = 'public.restoring'

/** The steps this program knows, in order: `0001_ground`, … */
export const knownSteps = () =>
  readdirSync(folder)
    .map((file) => file.replace(/\.sql$/, ''))
    .toSorted()

/** A data folder that a newer LPS has changed; the sentence says so. */
export class NewerData extends Error {}

/** A data folder whose restore has not come to its end; the sentence says what to do. */
export class UnfinishedRestore extends Error {}

/** The steps a database has taken, in their order; none in a new one. Throws where this program may not open it. */
export async function stepsTaken(owner: pg.ClientBase, restoring = false): Promise<string[]> {
  if (!restoring && (await isThere(owner, restoreMark)))
    throw new UnfinishedRestore(
      'A restore into this data folder was interrupted, so not everything is there. Please run it again: lps restore FILE',
    )
  if (!(await isThere(owner, 'public.migration'))) return []
  const { rows } = await owner.query<{ name: string }>('select name from public.migration order by name')
  const known = new Set(knownSteps())
  if (rows.every(({ name }) => known.has(name))) return rows.map(({ name }) => name)
  throw new NewerData(
    'This data folder was used by a newer LPS. Please start that version, or a newer one, to open it.',
  )
}

async function isThere(owner: pg.ClientBase, table: string) {
  const { rows } = await owner.query<{ table: string | null }>('select to_regclass($1)::text as table', [
    table,
  ])
  return Boolean(rows[0]?.table)
}
