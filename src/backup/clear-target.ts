import { readdir, rm } from 'node:fs/promises'
import pg from 'pg'
import { restoreMark } from '#schema'
import { BackupRefusal } from './refusal.ts'

/**
 * Marks an empty database and an empty store of files as being restored into. What an interrupted restore left there
 * is cleared away. Throws a sentence where anything else is.
 */
export async function clearTarget(owner: pg.Client, files: string) {
  const begun = await isMarked(owner)
  if (!begun) await refuseUsed(owner, files)
  await owner.query(`create table if not exists ${restoreMark} (since timestamptz not null default now())`)
  if (!begun) return
  for (const schema of await schemasOf(owner))
    await owner.query(`drop schema ${pg.escapeIdentifier(schema)} cascade`)
  await owner.query('drop table if exists public.migration')
  await rm(files, { recursive: true, force: true })
}

async function isMarked(owner: pg.Client) {
  const { rows } = await owner.query<{ mark: string | null }>('select to_regclass($1)::text as mark', [
    restoreMark,
  ])
  return Boolean(rows[0]?.mark)
}

async function refuseUsed(owner: pg.Client, files: string) {
  const { rows } = await owner.query(`select 1 from pg_tables where schemaname = 'public' limit 1`)
  const content = await readdir(files).catch(() => [])
  if (!rows.length && !content.length && !(await schemasOf(owner)).length) return
  throw new BackupRefusal(
    'A backup is restored into an empty data folder only, and this one is in use. Choose another with --data DIR; nothing was changed.',
  )
}

async function schemasOf(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname !~ '^(pg_|information_schema$|public$)'`,
  )
  return rows.map(({ name }) => name)
}
