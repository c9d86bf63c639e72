import { rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '#files'
import { checkArchive } from './check-archive.ts'
import type { Manifest } from './manifest.ts'
import { noteBackup } from './note-backup.ts'
import { ownerSession } from './owner-session.ts'
import { readArchive } from './read-archive.ts'
import { BackupRefusal, explain } from './refusal.ts'
import { writeArchive } from './write-archive.ts'
import { writeSnapshot, type Source } from './write-snapshot.ts'

/**
 * Writes database and files as of one moment into the file at `path`, reads it again, and gives it its name. LPS may
 * run meanwhile. Gives what the archive says of itself; throws a sentence where it cannot be done.
 */
export async function makeBackup(source: Source, path: string): Promise<Manifest> {
  if (await stat(path).catch(() => undefined))
    throw new BackupRefusal(`${path} is there already. Choose another name; LPS writes over no backup.`)
  const part = `${path}.part`
  try {
    const manifest = await write(source, part)
    const archive = await readArchive(part)
    await checkArchive(archive).finally(archive.close)
    await rename(part, path)
    await syncFolder(dirname(path))
    await noteBackup(source.owner, manifest, (await stat(path)).size)
    return manifest
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw explain(error, 'write the backup to', path)
  }
}

async function write(source: Source, part: string): Promise<Manifest> {
  const archive = writeArchive(part)
  try {
    const manifest = await ownerSession(source.owner, (client) => writeSnapshot(source, client, archive))
    await archive.finish(manifest)
    return manifest
  } catch (error) {
    await archive.abandon()
    throw error
  }
}
