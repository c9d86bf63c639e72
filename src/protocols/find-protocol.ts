import { idOf } from '#addresses'
import type { Transaction } from '#platform'
import { libraryProtocol } from './library.ts'
import type { Protocol } from './protocol.ts'
import { protocolWith } from './protocols.store.ts'

/** A recipe by its key in the library or its id, as far as the asker may see it. */
export async function findProtocol(
  tx: Transaction,
  key: string,
  language: string,
): Promise<Protocol | undefined> {
  return libraryProtocol(key, language) ?? (idOf(key) !== undefined ? protocolWith(tx, key) : undefined)
}
