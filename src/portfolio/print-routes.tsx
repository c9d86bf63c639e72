import { presentCycle } from '#cycles'
import { serveContent } from '#files'
import { asPerson, found, newId } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { askPrint } from './ask-print.ts'
import { PrintPage, PrintsPage, stateOf } from './prints-page.tsx'
import { printsOf, printWith } from './prints.store.ts'
import type { Tools } from './tools.ts'
import { coverOf } from './whole.store.ts'
import { words } from './words.ts'

/** Making a PDF of the portfolio, leaving it, and finding it again. */
export function printRoutes(tools: Tools) {
  const { db, store } = tools
  const printOf = (c: Context) => {
    const id = found(z.uuid().safeParse(c.req.param('id')).data)
    return db.as(asPerson(c.var.reader.id), async (tx) => found(await printWith(tx, c.var.reader.id, id)))
  }
  const title = (c: Context) => words(c.var.reader.language)('printTitle')
  return new Hono()
    .get('/prints', async (c) => {
      const { reader } = c.var
      const [prints, cycle] = await db.as(asPerson(reader.id), (tx) =>
        Promise.all([printsOf(tx, reader.id), presentCycle(tx, reader.id)]),
      )
      return c.render(<PrintsPage {...{ reader, prints }} year={cycle?.schoolYear ?? ''} />, {
        title: title(c),
        at: 'portfolio',
      })
    })
    .post('/prints', async (c) => {
      const [id, me] = [newId(), c.var.reader.id]
      await db.as(asPerson(me), async (tx) =>
        askPrint(tools, tx, me, { id, cycleId: found(await presentCycle(tx, me)).id }),
      )
      return c.redirect(`/prints/${id}`, 303)
    })
    .get('/prints/:id', async (c) =>
      c.render(<PrintPage reader={c.var.reader} print={await printOf(c)} />, {
        title: title(c),
        at: 'portfolio',
      }),
    )
    .get('/prints/:id/progress', async (c) => {
      const print = await printOf(c)
      const done = print.state === 'ready' || print.state === 'failed'
      return c.json({
        percent: print.percent,
        words: stateOf(print, c.var.reader),
        done,
        href: done ? `/prints/${print.id}` : undefined,
      })
    })
    .get('/prints/:id/file', async (c) => {
      const [print, me] = [await printOf(c), c.var.reader.id]
      const cover = await db.as(asPerson(me), (tx) => coverOf(tx, me, print.cycleId))
      const name = words('en')('pdfName', { year: cover?.schoolYear ?? '', name: cover?.name ?? '' })
      return serveContent(
        { store, space: me, sha256: found(print.sha256) },
        { mediaType: 'application/pdf', name },
        c.req.raw.headers,
      )
    })
}
