import { idIn } from '#addresses'
import { asPerson, found, type Database } from '#platform'
import { Hono } from 'hono'
import { addressOf } from './address.ts'
import { answerRoutes } from './answer-routes.tsx'
import { decisionRoutes } from './decision-routes.tsx'
import { inventoryOf } from './initiatives.store.ts'
import { InventoryPage } from './inventory-page.tsx'
import { offersTo } from './offers.store.ts'
import { overlapsOf } from './overlaps.store.ts'
import { homeOf, rightsIn } from './rights.store.ts'
import { showInitiative } from './initiative-routes.tsx'
import { standingRoutes } from './standing-routes.tsx'
import { words } from './words.ts'
import { writingRoutes } from './writing-routes.tsx'

/** What an organization has under way: seen by its tree, kept by those who keep its plans. */
export const initiativeRoutes = (db: Database) =>
  new Hono()
    .get('/initiatives', async (c) => {
      const { id } = c.var.reader
      const home = await db.ask(asPerson(id), (tx) => homeOf(tx, id))
      return c.redirect(home ? addressOf(home.id) : '/organizations', 303)
    })
    .get('/organizations/:space/initiatives', async (c) => {
      const { reader } = c.var
      const space = idIn(c, 'space')
      const [rights, initiatives, offers, overlaps] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([
          rightsIn(tx, space),
          inventoryOf(tx, space),
          offersTo(tx, space),
          overlapsOf(tx, space),
        ]),
      )
      const inventory = { rights: found(rights), initiatives, offers, overlaps }
      const page = <InventoryPage {...{ reader, space, ...inventory }} />
      return c.render(page, { title: words(reader.language)('title'), at: 'people' })
    })
    .route('/', writingRoutes(db))
    .route('/', decisionRoutes(db))
    .route('/', answerRoutes(db))
    .route('/', standingRoutes(db))
    .get('/organizations/:space/initiatives/:id', (c) => showInitiative(db, c))
