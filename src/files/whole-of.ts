import type { FileStore } from './store.ts'

/** A file of a space in one piece; nothing where it is gone. For what is small enough to be held. */
export async function wholeOf(store: FileStore, space: string, sha256: string): Promise<Buffer | undefined> {
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of store.read(space, sha256)) pieces.push(piece)
  } catch {
    return undefined
  }
  return Buffer.concat(pieces)
}
