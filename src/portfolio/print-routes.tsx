import { idIn } from '#addresses'
import { presentCycle } from '#cycles'
import { serveContent } from '#files'
import { asPerson, found, newId } from '#platform'
import { Hono, type Context } from 'hono'
import type { Reader } from '#people'
import { askPrint } from './ask-print.ts'
import type { Print } from './print.ts'
import { PrintPage, PrintsPage, stateOf } from './prints-page.tsx'
import { printsOf, printWith } from './prints.store.ts'
import type { Tools } from './portfolio-tools.ts'
import { coverOf } from './whole.store.ts'
import { words } from './words.ts'

/** Making a PDF of the portfolio, leaving it, and finding it again. */
export const printRoutes = (tools: Tools) =>
  new Hono()
    .get('/prints', async (c) => {
      const { reader } = c.var
      const [prints, cycle] = await tools.db.ask(asPerson(reader.id), (tx) =>
        Promise.all([printsOf(tx, reader.id), presentCycle(tx, reader.id)]),
      )
      return c.render(<PrintsPage {...{ reader, prints }} year={cycle?.schoolYear ?? ''} />, aboutOf(c))
    })
    .post('/prints', async (c) => {
      const me = c.var.reader.id
      const id = await tools.db.as(asPerson(me), async (tx) =>
        askPrint(tools, tx, me, { id: newId(), cycleId: found(await presentCycle(tx, me)).id }),
      )
      return c.redirect(`/prints/${id}`, 303)
    })
    .get('/prints/:id', async (c) =>
      c.render(<PrintPage reader={c.var.reader} print={await printOf(tools, c)} />, aboutOf(c)),
    )
    .get('/prints/:id/progress', async (c) => c.json(progressOf(await printOf(tools, c), c.var.reader)))
    .get('/prints/:id/file', async (c) => answerPrint(tools, await printOf(tools, c), c))

function printOf({ db }: Tools, c: Context) {
  const id = idIn(c)
  return db.ask(asPerson(c.var.reader.id), async (tx) => found(await printWith(tx, c.var.reader.id, id)))
}

const aboutOf = (c: Context) => ({
  title: words(c.var.reader.language)('printTitle'),
  at: 'portfolio' as const,
})

function progressOf(print: Print, reader: Reader) {
  const done = print.state === 'ready' || print.state === 'failed'
  return {
    percent: print.percent,
    words: stateOf(print, reader),
    done,
    href: done ? `/prints/${print.id}` : undefined,
  }
}

async function answerPrint({ db, store }: Tools, print: Print, c: Context) {
  const space = c.var.reader.id
  const cover = await db.ask(asPerson(space), (tx) => coverOf(tx, space, print.cycleId))
  const name = words('en')('pdfName', { year: cover?.schoolYear ?? '', name: cover?.name ?? '' })
  const content = { store, space, sha256: found(print.sha256) }
  return serveContent(content, { mediaType: 'application/pdf', name }, c.req.raw.headers)
}
