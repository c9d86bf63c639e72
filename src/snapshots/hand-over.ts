import { rememberAccess } from '#history'
import type { Transaction } from '#platform'
import { seal, type Manifest } from './manifest.ts'
import { addSnapshot } from './snapshots.store.ts'

/**
 * Hands a frozen copy of an own item to an organization. Nobody there sees it for a quarter of an hour. Done twice with the
 * same id it changes nothing. Refused where the item is not the writer's, or they hold no post there or below.
 */
export async function handOver(tx: Transaction, id: string, manifest: Manifest) {
  if (await addSnapshot(tx, { id, manifest, sealed: seal(manifest) }))
    await rememberAccess(tx, 'showed upward', manifest.about)
}
