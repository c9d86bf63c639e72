import type { FileStore } from '#files'
import { asJobOf, type Database } from '#platform'
import { usedContentOf } from './used-content.store.ts'

const day = 24 * 3600 * 1000

/**
 * Removes from the store what nobody needs any more: half-received files, and content whose deed was never carried
 * out. What is younger than a day may still belong to a deed under way and stays. Gives how much went.
 */
export async function sweepStore(db: Database, store: FileStore, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - day)
  let removed = await store.tidy(before)
  const used = new Map<string, Set<string>>()
  for await (const { space, sha256, changed } of store.all()) {
    if (changed >= before) continue
    if (!used.has(space)) used.set(space, await db.as(asJobOf(space), (tx) => usedContentOf(tx, space)))
    if (used.get(space)!.has(sha256)) continue
    await store.remove(space, sha256)
    removed++
  }
  return removed
}
