import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import { sendAgain } from '#jobs'
import { knownSteps, migrate, restoreMark, takeStock, type RolePasswords } from '#schema'
import { clearTarget } from './clear-target.ts'
import { listTables, type Table } from './list-tables.ts'
import type { Manifest } from './manifest.ts'
import { ownerSession } from './owner-session.ts'
import type { ArchiveReader } from './read-archive.ts'
import { BackupRefusal, explain } from './refusal.ts'
import { restoreFiles } from './restore-files.ts'

/** Where a backup goes: an empty database, the passwords its roles get, and the folder for the bytes of files. */
export interface Target {
  owner: pg.ClientConfig
  roles: RolePasswords
  files: string
  /** Keeps the secrets that travel in the archive; called once the place is known to be empty. */
  keepSecrets(): void
}

/**
 * Brings a checked archive into an empty data folder: first the shape of its time, then the files, then every row in
 * one transaction, then the shape of today. Interrupted at any moment it can be run again; LPS does not start before.
 */
export async function restoreBackup(archive: ArchiveReader, target: Target): Promise<void> {
  await restore(archive, target).catch((error) => {
    throw explain(error, 'restore to', target.files)
  })
}

async function restore(archive: ArchiveReader, { owner, roles, files, keepSecrets }: Target) {
  const { step } = archive.manifest
  await ownerSession(owner, (client) => clearTarget(client, files))
  keepSecrets()
  await migrate(owner, roles, { upTo: knownSteps().indexOf(step) + 1, restoring: true })
  await restoreFiles(archive, files)
  await ownerSession(owner, (client) => restoreRows(archive, client))
  await migrate(owner, roles)
  await takeStock(owner)
}

// The mark goes with the commit that brings the rows: there is no moment with one and without the other.
async function restoreRows(archive: ArchiveReader, client: pg.Client) {
  const { tables, jobs } = archive.manifest
  const empty = await listTables(client)
  await client.query('begin')
  await client.query(`truncate ${empty.map(nameOf).join(', ')} cascade`) // migrations bring some rows of their own
  // What the tables keep of each other comes with them: counted once more, it would count twice.
  for (const table of empty) await client.query(`alter table ${nameOf(table)} disable trigger user`)
  for (const [table, part] of pairs(empty, tables)) await fillTable(client, archive, table, part)
  for (const table of empty) await client.query(`alter table ${nameOf(table)} enable trigger user`)
  await sendAgain(client, jobs)
  await client.query(`drop table ${restoreMark}`)
  await client.query('commit')
}

type TablePart = Manifest['tables'][number]

function pairs(tables: Table[], parts: TablePart[]): [Table, TablePart][] {
  const misfit = new BackupRefusal(
    'This backup does not have the tables of its version of LPS, so it cannot be restored.',
  )
  if (tables.length !== parts.length) throw misfit
  return tables.map((table) => {
    const part = parts.find(({ schema, name }) => schema === table.schema && name === table.name)
    if (!part || part.columns.join() !== table.columns.join()) throw misfit
    return [table, part]
  })
}

const nameOf = ({ schema, name }: Table) => `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`

async function fillTable(client: pg.Client, archive: ArchiveReader, table: Table, part: TablePart) {
  const { schema, name, columns } = table
  const into = `${nameOf(table)} (${columns.map(pg.escapeIdentifier).join(', ')})`
  const rows = client.query(from(`copy ${into} from stdin`))
  await pipeline(Readable.from(archive.read(part)), rows)
  if (rows.rowCount !== part.rows)
    throw new BackupRefusal(
      `${rows.rowCount} rows came into ${schema}.${name} instead of ${part.rows}. Please run the restore again.`,
    )
}
