import { found, personOf, type Transaction } from '#platform'
import { readManifest } from './manifest.ts'
import { snapshotWith } from './snapshots.store.ts'
import { noteRead, settle } from './steps.store.ts'

/**
 * Opens a copy that the reader was shown. Who opened it, and when, is written in the same transaction, for its owner to see.
 * Refused where it is not there for them, not delivered yet or taken back: also in this very moment.
 */
export async function openSnapshot(tx: Transaction, copy: { space: string; id: string }) {
  const own = copy.space === personOf(tx.who)
  const first = !own && (await settle(tx, copy, 'opened'))
  const { manifest, ...snapshot } = found(await snapshotWith(tx, copy.space, copy.id))
  if (!own && !first) await noteRead(tx, copy)
  return { ...snapshot, manifest: readManifest(manifest) }
}
