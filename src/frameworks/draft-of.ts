import { found, refuseUnless, type Transaction } from '#platform'
import { lifeOf } from './drafts.store.ts'
import type { Place } from './place.ts'
import { versionWith } from './versions.store.ts'

/** A version somebody keeps, and how things stand with it; nobody else finds it here. */
export async function draftOf(tx: Transaction, at: Place) {
  const [version, life] = await Promise.all([versionWith(tx, at.space, at.version), lifeOf(tx, at)])
  refuseUnless(found(life).keeps)
  return { version: found(version), life: found(life) }
}
