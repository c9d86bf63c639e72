import type { FileStore } from '#files'
import { complain, done, type Outcome } from '#forms'
import { fileIn } from '#tables'
import { limits } from './limits.ts'
import { readUpload } from './read-upload.ts'

/**
 * Lays a table, and the one with its rubrics if there is one, into the reader's own space until its columns are chosen;
 * what nobody takes up is swept away after a day. Gives the address where they are chosen.
 */
export async function keepTables(
  store: FileStore,
  person: string,
  table: Uint8Array,
  answers: Record<string, unknown>,
): Promise<Outcome<string>> {
  const rubrics = await fileIn(answers['rubrics'])?.arrayBuffer()
  const second = rubrics && new Uint8Array(rubrics)
  if (second && !('table' in (await readUpload(second)))) return complain({ rubrics: 'rubricsNoTable' })
  const file = await store.put(person, table, limits.file)
  const kept = second && (await store.put(person, second, limits.file))
  const query = new URLSearchParams({
    organization: String(answers['organization']),
    file: file.sha256,
    ...(kept && { rubrics: kept.sha256 }),
  })
  return done(`/frameworks/import/table?${query}`)
}
