import { wholeOf, type FileStore } from '#files'
import { readUpload } from './read-upload.ts'
import type { Table } from '#tables'

/** The table that was laid into somebody's space; nothing where it is gone or is none. */
export async function openTable(
  store: FileStore,
  person: string,
  sha256: string,
): Promise<Table | undefined> {
  const bytes = await wholeOf(store, person, sha256)
  const upload = bytes && (await readUpload(bytes))
  return upload && 'table' in upload ? upload.table : undefined
}
