import type { Kind } from './kind.ts'
import { makeRenditions } from './make-renditions.ts'
import { stripName } from './name.ts'
import type { PhotoSize } from './photo.ts'
import type { Refused } from './refusal.ts'
import { sniff } from './sniff-file.ts'
import { StoreError, type Content, type FileStore, type Kept, type Received } from './store.ts'

/** What somebody sends: its bytes, the name they gave it, and the largest size that is taken. */
export type Upload = { content: Content; name: string; limitBytes: number }

/** A file that is now in the store. `name` is safe to show; `size` is known of photos. */
export type TakenIn = Kept & { kind: Kind; mediaType: string; name: string; size?: PhotoSize }

/**
 * Takes an uploaded file into a space, or says why not. Of a photo only the renditions are kept, the widest as the
 * content itself: the original, with the place and the phone it came from, never enters the store.
 */
export async function takeIn(store: FileStore, space: string, upload: Upload): Promise<TakenIn | Refused> {
  const received = await receive(store, upload)
  if ('refused' in received) return received
  try {
    const seen = await sniff(received.path, upload.name)
    if ('refused' in seen) return seen
    if (seen.kind === 'photo') return await keepPhoto(store, space, received.path, upload.name)
    const { kind, mediaType, extension } = seen
    return { ...(await received.keep(space)), kind, mediaType, name: stripName(upload.name, extension) }
  } finally {
    await received.discard()
  }
}

async function receive(store: FileStore, { content, limitBytes }: Upload): Promise<Received | Refused> {
  try {
    return await store.receive(content, limitBytes)
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'too-large') return { refused: 'too-large' }
    throw error
  }
}

async function keepPhoto(store: FileStore, space: string, path: string, name: string): Promise<TakenIn | Refused> {
  const renditions = await makeRenditions(path)
  if ('refused' in renditions) return renditions
  const [widest, ...smaller] = renditions
  if (!widest) return { refused: 'unknown' }
  const kept = await store.put(space, widest.bytes, Infinity)
  for (const { width, bytes } of smaller) await store.putRendition(space, kept.sha256, width, bytes)
  const size = { width: widest.pixelWidth, height: widest.pixelHeight }
  return { ...kept, kind: 'photo', mediaType: widest.mediaType, name: stripName(name, 'jpg'), size }
}
