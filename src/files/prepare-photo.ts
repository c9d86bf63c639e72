import { asJobOf, type Database } from '#platform'
import { fileWith, markReady, markRefused } from './files.store.ts'
import { makeRenditions } from './make-renditions.ts'
import type { Rendition } from './photo.ts'
import type { FileStore } from './store.ts'

/**
 * Makes the renditions of a photo, on behalf of its owner: upright and without a word about where it was taken. The
 * widest becomes its content and what was sent is removed. Done twice it changes nothing.
 */
export async function preparePhoto(db: Database, store: FileStore, space: string, id: string) {
  const owner = asJobOf(space)
  const file = await db.as(owner, (tx) => fileWith(tx, space, id))
  if (file?.state !== 'new') return
  const renditions = await makeRenditions(await store.path(space, file.sha256))
  if ('refused' in renditions) {
    await db.as(owner, (tx) => markRefused(tx, space, id))
  } else {
    const photo = await keepRenditions(store, space, renditions)
    await db.as(owner, (tx) => markReady(tx, space, id, photo))
    if (photo.sha256 === file.sha256) return
  }
  await store.remove(space, file.sha256)
}

async function keepRenditions(store: FileStore, space: string, [widest, ...smaller]: Rendition[]) {
  if (!widest) throw new Error('A photo without a rendition.')
  const kept = await store.put(space, widest.bytes, Infinity)
  for (const { width, bytes } of smaller) await store.putRendition(space, kept.sha256, width, bytes)
  return { ...kept, size: { width: widest.pixelWidth, height: widest.pixelHeight } }
}
