import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { spaceKey } from './key.ts'
import { StoreError, type Content, type Kept, type Received } from './store.ts'
import { syncFolder } from './sync-folder.ts'

/** The folder of a store where content waits until it is whole. */
export const incoming = 'incoming'

/** Received content that can also be kept under a name of its own, as renditions are. */
type Waiting = Received & { keep(space: string, name?: string): Promise<Kept> }

/** Writes content beside the spaces of the store at `root`, from where one rename takes it to its place. */
export async function receiveContent(root: string, content: Content, limitBytes: number): Promise<Waiting> {
  const path = join(root, incoming, randomUUID())
  const discard = () => rm(path, { force: true })
  const kept = await orDiscard(discard, async () => {
    await mkdir(join(root, incoming), { recursive: true, mode: 0o700 })
    return write(path, content, limitBytes)
  })
  const keep = (space: string, name = kept.sha256) =>
    orDiscard(discard, async () => {
      await move(path, root, spaceKey(space), name)
      return kept
    })
  return { ...kept, path, keep, discard }
}

async function write(path: string, content: Content, limitBytes: number): Promise<Kept> {
  const hash = createHash('sha256')
  let bytes = 0
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const piece of content instanceof Uint8Array ? [content] : content) {
      bytes += piece.byteLength
      if (bytes > limitBytes) throw new StoreError('too-large')
      hash.update(piece)
      await file.writeFile(piece)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { sha256: hash.digest('hex'), bytes }
}

/**
 * Gives a whole file its place. The same content may already lie there: the rename puts equal bytes in its stead,
 * with a new time, so that a sweep for old leftovers passes it by.
 */
async function move(path: string, root: string, space: string, name: string): Promise<void> {
  const folder = join(root, space)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await rename(path, join(folder, name))
  await syncFolder(folder)
  // Another process may have made the folder a moment ago and not have come this far.
  await syncFolder(root)
}

async function orDiscard<T>(discard: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await discard()
    throw isDiskFull(error) ? new StoreError('disk-full', error) : error
  }
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}
