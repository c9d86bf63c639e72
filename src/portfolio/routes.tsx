import { idIn, idsIn } from '#addresses'
import { readTheirs, showFeedback } from '#feedback'
import { answerFile } from '#files'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { captureRoutes } from './capture-routes.tsx'
import { EvidencePage } from './evidence-page.tsx'
import { firstWords, type Evidence } from './evidence.ts'
import { printRoutes } from './print-routes.tsx'
import { PortfolioPage } from './portfolio-page.tsx'
import { entriesOf, offerOf } from './portfolio.store.ts'
import { readEntry, readOwnEntry } from './read-entry.ts'
import { selectionForm } from './selection.ts'
import type { CaptureTools } from './portfolio-tools.ts'
import { words } from './words.ts'
import { writingRoutes } from './writing-routes.tsx'

/** Everything of the portfolio: capturing, writing, prints; and reading the list, an entry, a shared one, a file. */
export const portfolioRoutes = (tools: CaptureTools) =>
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
      const asked = idIn(c)
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
    .get('/shared/:space/evidence/:id', (c) => showTheirs(tools.db, c))
    .get('/files/:space/:file/:width?', (c) => answerFile(tools, c.var.reader.id, c.req.param(), c.req.raw))

const titleOf = (evidence: Evidence) => evidence.title || firstWords(evidence.caption, 60) || '…'

async function showTheirs(db: Database, c: Context) {
  const { reader } = c.var
  const { space, id } = idsIn(c, 'space', 'id')
  const { owner, ...parts } = await readTheirs(db, reader, { noun: 'evidence', space, id }, (tx) =>
    readEntry(tx, space, id),
  )
  return c.render(<EvidencePage {...{ reader, ...parts }} ownerName={owner ?? ''} />, {
    title: titleOf(parts.evidence),
    at: 'people',
  })
}
