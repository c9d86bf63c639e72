import { addCrosswalk, addLinks, removeCrosswalk } from '#crosswalks'
import { addWhole } from '#frameworks'
import { openDatabase, type Transaction } from '#platform'
import type pg from 'pg'
import { crosswalkOf, linksOfCrossing, type Crossing } from './crossing.ts'
import type { Edition } from './edition.ts'
import { frameworkId, versionId } from './identity.ts'
import { holdLibrary, laidCrosswalks, laidVersions } from './library.store.ts'
import { library, type Shelf } from './shelf.ts'
import { wholeOfEdition } from './whole-of-edition.ts'

/**
 * Lays the frameworks that LPS brings along into the database, as its owner. What is there already is left alone; a new
 * wording becomes a new version beside the old one. Safe when several start at once. Gives the titles it laid.
 */
export async function layLibrary(owner: pg.PoolConfig, shelf: Shelf = library): Promise<string[]> {
  const db = openDatabase(owner, { now: () => new Date() })
  try {
    return await db.as({ kind: 'house' }, async (tx) => {
      await holdLibrary(tx)
      const laid = await layEditions(tx, shelf)
      await layCrossings(tx, shelf)
      return laid
    })
  } finally {
    await db.close()
  }
}

async function layEditions(tx: Transaction, { editions }: Shelf) {
  const there = await laidVersions(tx)
  const fresh = editions.filter((edition) => there.every(({ id }) => id !== versionId(edition)))
  for (const edition of fresh) {
    const earlier = there.findLast((version) => version.frameworkId === frameworkId(edition.key))
    await layEdition(tx, edition, earlier?.id ?? null)
  }
  return fresh.map(({ title }) => title)
}

async function layEdition(tx: Transaction, edition: Edition, previousId: string | null) {
  const { version, ...whole } = wholeOfEdition(edition, versionId(edition))
  const steps =
    edition.status === 'deprecated' ? (['adopted', 'deprecated'] as const) : (['adopted'] as const)
  await addWhole(tx, { ...whole, version: { ...version, previousId } }, null, steps)
}

async function layCrossings(tx: Transaction, { editions, crossings }: Shelf) {
  const there = await laidCrosswalks(tx)
  const ids = new Map(editions.map((edition) => [edition.key, versionId(edition)]))
  for (const crossing of crossings) {
    const crosswalk = crosswalkOf(crossing, ids.get(crossing.from) ?? '', ids.get(crossing.to) ?? '')
    if (!there.includes(crosswalk.id)) await layCrossing(tx, crossing, crosswalk)
  }
}

async function layCrossing(tx: Transaction, crossing: Crossing, crosswalk: ReturnType<typeof crosswalkOf>) {
  await removeCrosswalk(tx, crosswalk)
  await addCrosswalk(tx, crosswalk)
  await addLinks(tx, crosswalk, linksOfCrossing(crossing, crosswalk))
}
