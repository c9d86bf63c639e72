import { found, type Transaction } from '#platform'
import type { Choice } from './choice.ts'
import { entriesUnder } from './entries.store.ts'
import { linesBelow } from './entry.ts'
import { adoptedVersion } from './offers.store.ts'
import { nameOfVersion } from './say-choice.ts'

/**
 * What can be chosen of one adopted version: its first two levels, and whatever deeper is chosen already, so that it can
 * be left as well.
 */
export async function offerParts(
  tx: Transaction,
  { space, version }: Omit<Choice, 'item'>,
  chosen: readonly Choice[],
) {
  const taken = chosen.filter((one) => one.version === version && one.item !== null)
  const [adopted, entries] = await Promise.all([
    adoptedVersion(tx, space, version),
    entriesUnder(tx, [{ space, version, item: null }, ...taken]),
  ])
  const known = found(adopted)
  const items = taken.flatMap(({ item }) => item ?? [])
  return {
    version: { space, id: version, name: nameOfVersion(known) },
    lines: linesBelow(entries).filter(({ depth, item }) => depth < 2 || items.includes(item.id)),
    chosen: items,
  }
}
