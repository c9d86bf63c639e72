import { knownSteps } from '#schema'
import { checkArchive } from './check-archive.ts'
import { readArchive, type ArchiveReader } from './read-archive.ts'
import { BackupRefusal } from './refusal.ts'

/** Opens the archive at `path` after reading all of it. Throws a sentence where it is damaged, of a newer LPS, or none. */
export async function openBackup(path: string): Promise<ArchiveReader> {
  const archive = await readArchive(path)
  try {
    if (!knownSteps().includes(archive.manifest.step))
      throw new BackupRefusal(
        `This backup was made by a newer LPS (${archive.manifest.version}). Please restore it with that version, or a newer one.`,
      )
    await checkArchive(archive)
    return archive
  } catch (error) {
    archive.close()
    throw error
  }
}
