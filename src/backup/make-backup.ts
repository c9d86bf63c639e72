import { createReadStream } from 'node:fs'
import { access, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import { removalTurn, syncFolder, type FileStore } from '#files'
import { listWaiting } from '#jobs'
import { stepsTaken } from '#schema'
import { checkArchive } from './check-archive.ts'
import { contentInPassing, contentOf, pathsOf, type Named } from './list-content.ts'
import { listTables, type Table } from './list-tables.ts'
import type { Manifest } from './manifest.ts'
import { ownerSession } from './owner-session.ts'
import { readArchive } from './read-archive.ts'
import { BackupRefusal, explain } from './refusal.ts'
import { writeArchive, type ArchiveWriter } from './write-archive.ts'

/** What is backed up, and by which LPS. `demo` is the secret that a demo's passwords stand on. */
export interface Source {
  owner: pg.ClientConfig
  store: FileStore
  version: string
  demo: string
}

/**
 * Writes database and files as of one moment into the file at `path`, reads it again, and gives it its name. LPS may
 * run meanwhile. Gives what the archive says of itself; throws a sentence where it cannot be done.
 */
export async function makeBackup(source: Source, path: string): Promise<Manifest> {
  if (
    await access(path).then(
      () => true,
      () => false,
    )
  )
    throw new BackupRefusal(`${path} is there already. Choose another name; LPS writes over no backup.`)
  const part = `${path}.part`
  try {
    const manifest = await ownerSession(source.owner, (client) => write(source, client, writeArchive(part)))
    const archive = await readArchive(part)
    await checkArchive(archive).finally(archive.close)
    await rename(part, path)
    await syncFolder(dirname(path))
    return manifest
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw explain(error, 'write the backup to', path)
  }
}

async function write(
  { store, version, demo }: Source,
  client: pg.Client,
  archive: ArchiveWriter,
): Promise<Manifest> {
  const files: Manifest['files'] = []
  const missing: string[] = []
  const addFiles = async (content: Named[]) => {
    for (const named of content) {
      const paths = await pathsOf(store, named)
      if (!paths.length) missing.push(`files/${named.space}/${named.sha256}`)
      for (const { path, name } of paths) files.push(await archive.add(name, createReadStream(path), false))
    }
  }
  const step = (await stepsTaken(client)).at(-1)
  if (!step)
    throw new BackupRefusal('There is nothing to back up yet: LPS has never run on this data folder.')
  await beginSnapshot(client, async () => addFiles(await contentInPassing(client)))
  const kind = await kindOf(client)
  const tables: Manifest['tables'] = []
  for (const table of await listTables(client)) tables.push(await addTable(client, archive, table))
  const jobs = await listWaiting(client)
  const content = await contentOf(client)
  await client.query('commit')
  await addFiles(content)
  const secrets = kind === 'demo' ? { demo } : {}
  const manifest: Manifest = {
    lps: 1,
    version,
    step,
    kind,
    madeAt: new Date().toISOString(),
    tables,
    files,
    missing,
    jobs,
    secrets,
  }
  await archive.finish(manifest)
  return manifest
}

// Whoever removes content holds the turn together with others; while a backup holds it alone, nothing goes.
async function beginSnapshot(client: pg.Client, copyPassing: () => Promise<void>) {
  await client.query('select pg_advisory_lock($1)', [removalTurn])
  await client.query('begin transaction isolation level repeatable read read only')
  await copyPassing()
  await client.query('select pg_advisory_unlock($1)', [removalTurn])
}

async function addTable(client: pg.Client, archive: ArchiveWriter, table: Table) {
  const columns = table.columns.map(pg.escapeIdentifier).join(', ')
  const rows = client.query(
    to(`copy ${pg.escapeIdentifier(table.schema)}.${pg.escapeIdentifier(table.name)} (${columns}) to stdout`),
  )
  const part = await archive.add(`tables/${table.schema}.${table.name}`, rows, true)
  return { ...table, ...part, rows: rows.rowCount }
}

async function kindOf(client: pg.Client): Promise<Manifest['kind']> {
  const { rows } = await client.query<{ kind: 'demo' | 'real' }>('select kind from platform.house')
  return rows[0]?.kind ?? 'empty'
}
