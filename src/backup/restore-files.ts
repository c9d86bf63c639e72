import { openStore, type FileStore, type RenditionWidth } from '#files'
import { filePath, type Manifest } from './manifest.ts'
import type { ArchiveReader } from './read-archive.ts'
import { BackupRefusal } from './refusal.ts'

/** Puts every file of an archive into the store at `folder`, durably: content first, then the renditions beside it. */
export async function restoreFiles(archive: ArchiveReader, folder: string) {
  const store = openStore(folder)
  for (const file of archive.manifest.files) await restoreFile(archive, store, file)
}

async function restoreFile(archive: ArchiveReader, store: FileStore, file: Manifest['files'][number]) {
  const [, space = '', sha256 = '', width] = filePath.exec(file.path) ?? []
  if (width) {
    const bytes = Buffer.concat(await Array.fromAsync(archive.read(file)))
    return store.putRendition(space, sha256, Number(width) as RenditionWidth, bytes)
  }
  const kept = await store.put(space, archive.read(file), file.bytes)
  if (kept.sha256 !== sha256)
    throw new BackupRefusal(`This backup is damaged or was changed: ${file.path} is not what its name says.`)
}
