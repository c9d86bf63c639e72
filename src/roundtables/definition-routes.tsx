import { idIn } from '#addresses'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { DefinitionPage } from './definition-page.tsx'
import { stepsDone } from './definition.ts'
import { wordingsOf } from './definitions.store.ts'
import { exploringRoutes } from './exploring-routes.tsx'
import { PrintPage } from './print-page.tsx'
import { roundtableWith, seatsOf } from './roundtables.store.ts'
import { togetherRoutes } from './together-routes.tsx'
import { VersionsPage } from './versions-page.tsx'
import { words } from './words.ts'

const at = '/roundtables/:id/definition'

/** A group's definition of leadership: exploring ideas, writing it, how it read before, a sheet for the wall. */
export const definitionRoutes = (db: Database) =>
  new Hono()
    .get(at, async (c) => {
      const { reader } = c.var
      const { table, wordings } = await read(db, c, 2)
      const done = stepsDone([], wordings)
      return c.render(<DefinitionPage {...{ reader, table, wordings, done }} />, about(c, 'definitionTitle'))
    })
    .route('/', exploringRoutes(db))
    .route('/', togetherRoutes(db))
    .get(`${at}/versions`, async (c) => {
      const { reader } = c.var
      const { table, wordings } = await read(db, c, 50)
      const [after, second] = wordings
      const before =
        wordings.slice(1).find(({ number }) => String(number) === c.req.query('before')) ?? second
      if (!after || !before) return c.redirect(`/roundtables/${table.id}/definition`, 303)
      return c.render(<VersionsPage {...{ reader, table, wordings, before, after }} />, about(c, 'versions'))
    })
    .get(`${at}/print`, async (c) => {
      const { reader } = c.var
      const { table, wordings, seats } = await read(db, c, 1)
      const wording = found(wordings[0])
      return c.render(<PrintPage {...{ reader, table, seats, wording }} />, about(c, 'print'))
    })

const about = (c: Context, key: 'definitionTitle' | 'versions' | 'print') =>
  ({ title: words(c.var.reader.language)(key), at: 'people' }) as const

async function read(db: Database, c: Context, most: number) {
  const [id, me] = [idIn(c), c.var.reader.id]
  const [table, wordings, seats] = await db.ask(asPerson(me), (tx) =>
    Promise.all([roundtableWith(tx, me, id), wordingsOf(tx, id, most), seatsOf(tx, id)]),
  )
  refuseUnless(table?.mine === 'member')
  return { table, wordings, seats }
}
