import { asJobOf, type Database } from '#platform'
import { fileWith, isNeeded, markReady, markRefused, type FileRow } from './files.store.ts'
import { makeRenditions } from './make-renditions.ts'
import type { Rendition } from './photo.ts'
import { takeRemovalTurn } from './removal-turn.store.ts'
import type { FileStore } from './store.ts'

/**
 * Makes the renditions of a photo, on behalf of its owner: upright and without a word about where it was taken. The
 * widest becomes its content, and what was sent is removed, also when it was sent again. Done twice it changes nothing.
 */
export async function preparePhoto(db: Database, store: FileStore, space: string, id: string) {
  const owner = asJobOf(space)
  const file = await db.as(owner, (tx) => fileWith(tx, space, id))
  if (!file) return
  if (file.state === 'new') await prepare(db, store, space, file)
  await db.as(owner, async (tx) => {
    await takeRemovalTurn(tx)
    if (!(await isNeeded(tx, space, file.cameAs))) await store.remove(space, file.cameAs)
  })
}

async function prepare(db: Database, store: FileStore, space: string, file: FileRow) {
  const renditions = await makeRenditions(await store.path(space, file.sha256))
  const photo = 'refused' in renditions ? undefined : await keepRenditions(store, space, renditions)
  await db.as(asJobOf(space), (tx) =>
    photo ? markReady(tx, space, file.id, photo) : markRefused(tx, space, file.id),
  )
}

async function keepRenditions(store: FileStore, space: string, [widest, ...smaller]: Rendition[]) {
  if (!widest) throw new Error('A photo without a rendition.')
  const kept = await store.put(space, widest.bytes, Infinity)
  for (const { width, bytes } of smaller) await store.putRendition(space, kept.sha256, width, bytes)
  return { ...kept, size: { width: widest.pixelWidth, height: widest.pixelHeight } }
}
