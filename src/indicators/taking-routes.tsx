import { idIn } from '#addresses'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { bringBack } from './bring-back.ts'
import { importWith } from './imports.store.ts'
import { keptPlace } from './kept-place.ts'
import { effectOf } from './layers.store.ts'
import { ReportPage } from './report-page.tsx'
import { takeBack } from './take-back.ts'
import { TakingBackPage } from './taking-back-page.tsx'
import { words } from './words.ts'

const at = '/organizations/:id/indicators/imports/:report'

/** One import: what came of it, taking it back, bringing it back. */
export const takingRoutes = (db: Database) =>
  new Hono()
    .get(at, async (c) => {
      const { reader } = c.var
      const place = await keptPlace(db, c)
      const report = found(await db.ask(asPerson(reader.id), (tx) => importWith(tx, place.id, reportIn(c))))
      return c.render(<ReportPage {...{ reader, place, report }} />, {
        title: words(reader.language)('reportTitle'),
        at: 'people',
      })
    })
    .get(`${at}/taking-back`, async (c) => {
      const { reader } = c.var
      const [place, id] = [await keptPlace(db, c), reportIn(c)]
      const [one, effect] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([importWith(tx, place.id, id), effectOf(tx, place.id, id)]),
      )
      const taken = found(one)
      if (!taken.kept || taken.takenBackAt) return c.redirect(addressOf(c), 303)
      return c.render(<TakingBackPage {...{ reader, place, taken, effect }} />, {
        title: words(reader.language)('takeBackTitle'),
        at: 'people',
      })
    })
    .post(`${at}/taking-back`, (c) => change(db, c, takeBack))
    .post(`${at}/taking-back/ending`, (c) => change(db, c, bringBack))

async function change(
  db: Database,
  c: Context,
  deed: (tx: Transaction, space: string, id: string) => Promise<unknown>,
) {
  const [space, id] = [idIn(c), reportIn(c)]
  await db.as(asPerson(c.var.reader.id), (tx) => deed(tx, space, id))
  return c.redirect(addressOf(c), 303)
}

const reportIn = (c: Context) => idIn(c, 'report')
const addressOf = (c: Context) => `/organizations/${idIn(c)}/indicators/imports/${reportIn(c)}`
