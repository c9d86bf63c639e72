import { idsIn } from '#addresses'
import { asPerson, found, type Database, type Transaction } from '#platform'
import type { Context } from 'hono'
import { InitiativePage } from './initiative-page.tsx'
import { inventoryOf } from './initiatives.store.ts'
import { carriedBy, offerAbout } from './offers.store.ts'
import { overlapsOf } from './overlaps.store.ts'
import { nameOf, rightsIn } from './rights.store.ts'
import { standingsOf } from './standings.store.ts'
import type { Again } from './told.ts'

/** Shows one initiative, with one of its forms as it came back. */
export async function showInitiative(db: Database, c: Context, again?: Again) {
  const { reader } = c.var
  const at = idsIn(c, 'space', 'id')
  const parts = await db.read(asPerson(reader.id), (tx) => partsOf(tx, reader.id, at))
  if (again) c.status(422)
  return c.render(<InitiativePage {...{ reader, ...parts, again }} />, {
    title: parts.one.name,
    at: 'people',
  })
}

async function partsOf(tx: Transaction, person: string, { space, id }: { space: string; id: string }) {
  const [rights, initiatives, overlaps, offer, carried, standings] = await Promise.all([
    rightsIn(tx, space),
    inventoryOf(tx, space),
    overlapsOf(tx, space),
    offerAbout(tx, space, id),
    carriedBy(tx, space, id),
    standingsOf(tx, person, id),
  ])
  const one = found(initiatives.find((initiative) => initiative.id === id))
  const owner = (one.ownerId && (await nameOf(tx, one.ownerId))) || one.owner
  return { rights: found(rights), one, initiatives, owner, overlaps, offering: { offer, carried }, standings }
}
