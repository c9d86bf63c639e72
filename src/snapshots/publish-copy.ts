import { rememberAccess, type Item } from '#history'
import type { Transaction } from '#platform'
import { addLink, addPublished } from './links.store.ts'
import { seal } from './manifest.ts'

/** What is handed over as a link: words that need nothing else to be read, and when the link ends, within a year. */
export interface Publication {
  id: string
  about: Item
  manifest: object
  until: Date
}

/**
 * Hands a frozen copy of an own item to whoever is given its link. The link leads nowhere for a quarter of an hour. Done
 * twice with the same id it changes nothing. Refused where the item is not the writer's.
 */
export async function publishCopy(tx: Transaction, { id, about, manifest, until }: Publication) {
  if (!(await addPublished(tx, { id, about, sealed: seal(manifest) }))) return
  await addLink(tx, about.space, id, until)
  await rememberAccess(tx, 'published', about)
}
