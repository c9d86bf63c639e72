import type { FileStore } from '#files'
import { readUpload } from './read-upload.ts'
import type { Table } from '#tables'

/** The table that was laid into somebody's space; nothing where it is gone or is none. */
export async function openTable(
  store: FileStore,
  person: string,
  sha256: string,
): Promise<Table | undefined> {
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of store.read(person, sha256)) pieces.push(piece)
  } catch {
    return undefined
  }
  const upload = await readUpload(Buffer.concat(pieces))
  return 'table' in upload ? upload.table : undefined
}
