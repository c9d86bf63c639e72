import { refusalOf } from '#platform'
import type { NewFile } from './files.store.ts'
import { inspectPhoto } from './inspect-photo.ts'
import { stripName } from './name.ts'
import type { Refused } from './refusal.ts'
import { sniff } from './sniff-file.ts'
import { StoreError, type Content, type FileStore, type Received as Arrived } from './store.ts'

/** What somebody sends: its bytes, the name they gave it, and the largest size that is taken. */
export interface Sent {
  content: Content
  name: string
  limitBytes: number
}

/** A file that is durably in the store and waits for its row. */
export type Received = NewFile & { name: string }

/**
 * Takes a sent file into a space, durably, or says why not. Photos are only looked at here; their renditions are made
 * after the answer (`preparePhoto`). Throws the refusal `storage full` where the disk is.
 */
export async function receiveFile(store: FileStore, space: string, sent: Sent): Promise<Received | Refused> {
  const received = await receive(store, sent)
  if ('refused' in received) return received
  try {
    const seen = await sniff(received.path, sent.name)
    if ('refused' in seen) return seen
    const size = seen.kind === 'photo' ? await inspectPhoto(received.path) : undefined
    if (size && 'refused' in size) return size
    const kept = await received.keep(space)
    return {
      ...kept,
      kind: seen.kind,
      mediaType: seen.mediaType,
      size,
      name: stripName(sent.name, seen.extension),
    }
  } finally {
    await received.discard()
  }
}

async function receive(store: FileStore, { content, limitBytes }: Sent): Promise<Arrived | Refused> {
  try {
    return await store.receive(content, limitBytes)
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'too-large') return { refused: 'too-large' }
    throw error instanceof StoreError ? refusalOf({ code: 'ENOSPC' }) : refusalOf(error)
  }
}
