import { showFeedback, tellShared } from '#feedback'
import { answerFile } from '#files'
import { personWith, type Reader } from '#people'
import { noteReading } from '#history'
import { asPerson, found, type Transaction } from '#platform'
import { Hono } from 'hono'
import { z } from 'zod'
import { captureRoutes } from './capture-routes.tsx'
import { EvidencePage } from './evidence-page.tsx'
import { firstWords, type Evidence } from './evidence.ts'
import { printRoutes } from './print-routes.tsx'
import { PortfolioPage } from './portfolio-page.tsx'
import { entriesOf, offerOf } from './portfolio.store.ts'
import { readEntry, readOwnEntry } from './read-entry.ts'
import { selectionForm } from './selection.ts'
import type { Tools } from './portfolio-tools.ts'
import { words } from './words.ts'
import { writingRoutes } from './writing-routes.tsx'

const id = z.uuid()

/** Everything of the portfolio: capturing, writing, prints; and reading the list, an entry, a shared one, a file. */
export const portfolioRoutes = (tools: Tools) =>
  new Hono()
    .route('/', captureRoutes(tools))
    .route('/', writingRoutes(tools))
    .route('/', printRoutes(tools))
    .get('/portfolio', async (c) => {
      const { reader } = c.var
      const selection = selectionForm.parse(c.req.query())
      const [entries, offer] = await tools.db.ask(asPerson(reader.id), (tx) =>
        Promise.all([entriesOf(tx, reader.id, selection), offerOf(tx, reader.id)]),
      )
      const page = <PortfolioPage {...{ reader, selection, entries, offer: found(offer) }} />
      return c.render(page, { title: words(reader.language)('portfolio'), at: 'portfolio' })
    })
    .get('/portfolio/:id', async (c) => {
      const { reader } = c.var
      const asked = found(id.safeParse(c.req.param('id')).data)
      const told = await tools.db.read(asPerson(reader.id), (tx) => readOwnEntry(tx, reader.id, asked))
      const { feedback: said, ...parts } = told
      const subject = { noun: 'evidence', space: reader.id, id: asked } as const
      const feedback = showFeedback(reader, subject, said, `/portfolio/${asked}`)
      const kept = c.req.query('saved') === 'capture'
      return c.render(<EvidencePage {...{ reader, ...parts, feedback, kept }} />, {
        title: titleOf(parts.evidence),
        at: 'portfolio',
      })
    })
    .get('/shared/:space/evidence/:id', async (c) => {
      const { reader } = c.var
      const [space, asked] = [c.req.param('space'), c.req.param('id')].map((part) =>
        found(id.safeParse(part).data),
      )
      const parts = await tools.db.as(asPerson(reader.id), (tx) => sharedEntry(tx, reader, space!, asked!))
      return c.render(<EvidencePage {...{ reader, ...parts }} />, {
        title: titleOf(parts.evidence),
        at: 'people',
      })
    })
    .get('/files/:space/:file/:width?', (c) => answerFile(tools, c.var.reader.id, c.req.param(), c.req.raw))

const titleOf = (evidence: Evidence) => evidence.title || firstWords(evidence.caption, 60) || '…'

async function sharedEntry(tx: Transaction, reader: Reader, space: string, asked: string) {
  const [parts, owner, feedback] = await Promise.all([
    readEntry(tx, space, asked),
    personWith(tx, space),
    tellShared(tx, reader, { noun: 'evidence', space, id: asked }),
  ])
  await noteReading(tx, { noun: 'evidence', space, id: asked })
  return { ...parts, feedback, ownerName: owner?.name }
}
