import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isContentKey } from './key.ts'
import type { Stored } from './store.ts'

/** All content of a space in the store at `root`; what goes while the list is read is left out. */
export async function* listContent(root: string, space: string): AsyncGenerator<Stored> {
  for (const sha256 of await namesIn(join(root, space))) {
    if (!isContentKey(sha256)) continue
    const file = await stat(join(root, space, sha256)).catch(orNothing)
    if (file) yield { space, sha256, bytes: file.size, changed: file.mtime }
  }
}

/** The names in a folder, in order; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  return ((await readdir(folder).catch(orNothing)) ?? []).toSorted()
}

/** Turns "there is no such file" into undefined. */
export function orNothing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
