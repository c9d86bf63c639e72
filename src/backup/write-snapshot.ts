import { createReadStream } from 'node:fs'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { removalTurn, type FileStore } from '#files'
import { listWaiting } from '#jobs'
import { stepsTaken } from '#schema'
import { contentInPassing, contentOf, pathsOf, type Named } from './list-content.ts'
import { listTables, type Table } from './list-tables.ts'
import type { Manifest } from './manifest.ts'
import { BackupRefusal } from './refusal.ts'
import type { ArchiveWriter } from './write-archive.ts'

/** What is backed up, and by which LPS. `demo` is the secret that a demo's passwords stand on. */
export interface Source {
  owner: pg.ClientConfig
  store: FileStore
  version: string
  demo: string
}

/** Writes the tables of one snapshot and the files their rows name; gives the manifest of what was written. */
export async function writeSnapshot(
  { store, version, demo }: Source,
  client: pg.Client,
  archive: ArchiveWriter,
) {
  const step = (await stepsTaken(client)).at(-1)
  if (!step)
    throw new BackupRefusal('There is nothing to back up yet: LPS has never run on this data folder.')
  const passing = await beginSnapshot(client, async () =>
    addFiles(store, archive, await contentInPassing(client)),
  )
  const kind = await kindOf(client)
  const tables: Manifest['tables'] = []
  for (const table of await listTables(client)) tables.push(await addTable(client, archive, table))
  const [jobs, content] = [await listWaiting(client), await contentOf(client)]
  await client.query('commit')
  const lasting = await addFiles(store, archive, content)
  const manifest: Manifest = {
    lps: 1,
    version,
    step,
    kind,
    madeAt: new Date().toISOString(),
    tables,
    jobs,
    files: [...passing.files, ...lasting.files],
    missing: [...passing.missing, ...lasting.missing],
    secrets: kind === 'demo' ? { demo } : {},
  }
  return manifest
}

// Whoever removes content holds the turn together with others; while a backup holds it alone, nothing goes.
async function beginSnapshot<T>(client: pg.Client, copyPassing: () => Promise<T>): Promise<T> {
  await client.query('select pg_advisory_lock($1)', [removalTurn])
  await client.query('begin transaction isolation level repeatable read read only')
  const copied = await copyPassing()
  await client.query('select pg_advisory_unlock($1)', [removalTurn])
  return copied
}

async function addFiles(store: FileStore, archive: ArchiveWriter, content: Named[]) {
  const files: Manifest['files'] = []
  const missing: string[] = []
  for (const named of content) {
    const paths = await pathsOf(store, named)
    if (!paths.length) missing.push(`files/${named.space}/${named.sha256}`)
    for (const { path, name } of paths) files.push(await archive.add(name, createReadStream(path), false))
  }
  return { files, missing }
}

async function addTable(client: pg.Client, archive: ArchiveWriter, table: Table) {
  const columns = table.columns.map(pg.escapeIdentifier).join(', ')
  const rows = client.query(
    to(`copy ${pg.escapeIdentifier(table.schema)}.${pg.escapeIdentifier(table.name)} (${columns}) to stdout`),
  )
  const part = await archive.add(`tables/${table.schema}.${table.name}`, rows, true)
  await client.query('') // the number of rows comes behind the last of them, before any other answer
  return { ...table, ...part, rows: rows.rowCount }
}

async function kindOf(client: pg.Client): Promise<Manifest['kind']> {
  const { rows } = await client.query<{ kind: 'demo' | 'real' }>('select kind from platform.house')
  return rows[0]?.kind ?? 'empty'
}
