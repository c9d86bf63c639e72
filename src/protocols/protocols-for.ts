import { personOf, type Transaction } from '#platform'
import { libraryIn } from './library.ts'
import type { Protocol } from './protocol.ts'
import { ownProtocols } from './protocols.store.ts'

/** What a circle can choose from: what it wrote itself, what the asker wrote, then the library. `space`: the circle. */
export async function protocolsFor(tx: Transaction, space: string, language: string): Promise<Protocol[]> {
  const own = (await ownProtocols(tx)).filter(({ own: kept }) => !kept?.aside)
  const here = own.filter(({ own: kept }) => kept?.space === space)
  const mine = own.filter(({ own: kept }) => kept?.space !== space && kept?.space === personOf(tx.who))
  return [...here, ...mine, ...libraryIn(language).protocols]
}
