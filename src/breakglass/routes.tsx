import { idIn } from '#addresses'
import { asPerson, type Database, found, refuseUnless, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { AccessPage } from './access-page.tsx'
import { stateOf, type Access, type OpenItem } from './access.ts'
import { AccessesPage } from './accesses-page.tsx'
import { accesses, accessWith, mayAsk, openingsOf } from './accesses.store.ts'
import { askingRoutes } from './asking-routes.tsx'
import { confirmersOf } from './confirmers.store.ts'
import { confirmAccess } from './confirm-access.ts'
import { declineAccess } from './decline-access.ts'
import { endAccess } from './end-access.ts'
import { openAccess } from './open-access.ts'
import { OwnPage } from './own-page.tsx'
import { words } from './words.ts'

/** Finds what an access opens to its reader: the modules above know their nouns. */
export type ItemsOf = (tx: Transaction, access: Access) => Promise<OpenItem[]>

/** Break-glass: asking, answering, ending; what is open to the reader; and what the owner sees of it for ever. */
export const breakGlassRoutes = (db: Database, itemsOf: ItemsOf) =>
  new Hono()
    .route('/', askingRoutes(db))
    .get('/break-glass', async (c) => {
      const { reader } = c.var
      const [list, may] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([accesses(tx, { notOwner: reader.id }), mayAsk(tx)]),
      )
      refuseUnless(may || list.length)
      return c.render(<AccessesPage {...{ reader, accesses: list, mayAsk: may }} />, {
        ...about(c, 'title'),
        room: 'record',
      })
    })
    .get('/me/break-glass', async (c) => {
      const { reader } = c.var
      const [list, openings] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([accesses(tx, { owner: reader.id }), openingsOf(tx, reader.id)]),
      )
      return c.render(<OwnPage {...{ reader, accesses: list, openings }} />, about(c, 'mineTitle'))
    })
    .get('/break-glass/:id', async (c) => {
      const { reader } = c.var
      const shown = await db.as(asPerson(reader.id), (tx) => look(tx, c, itemsOf))
      return c.render(<AccessPage {...{ reader, ...shown }} />, {
        ...about(c, 'accessTitle'),
        // To the owner it is a page of their notebook.
        room: shown.access.ownerId === reader.id ? undefined : 'record',
      })
    })
    .post('/break-glass/:id/confirmation', (c) => answer(db, c, (tx, _me, id) => confirmAccess(tx, id)))
    .post('/break-glass/:id/declining', (c) => answer(db, c, declineAccess))
    .post('/break-glass/:id/ending', (c) => answer(db, c, endAccess))

async function look(tx: Transaction, c: Context, itemsOf: ItemsOf) {
  const { reader } = c.var
  const access = found(await accessWith(tx, idIn(c)))
  const state = stateOf(access, tx.now)
  if (state === 'asked' && [access.askedById, access.readerId].includes(reader.id))
    return { access, confirmers: await confirmersOf(tx, { owner: access.ownerId, reader: access.readerId }) }
  if (access.readerId !== reader.id || state !== 'open') return { access }
  const items = await itemsOf(tx, access)
  await openAccess(tx, access, items)
  return { access, items }
}

async function answer(
  db: Database,
  c: Context,
  deed: (tx: Transaction, me: string, id: string) => Promise<unknown>,
) {
  const [me, id] = [c.var.reader.id, idIn(c)]
  await db.as(asPerson(me), (tx) => deed(tx, me, id))
  return c.redirect(`/break-glass/${id}`, 303)
}

const about = (c: Context, key: 'title' | 'mineTitle' | 'accessTitle') => ({
  title: words(c.var.reader.language)(key),
})
