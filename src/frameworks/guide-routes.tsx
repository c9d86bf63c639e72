import { idOf } from '#addresses'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { continuumsOf } from './continuums.store.ts'
import { ConversationPage } from './conversation-page.tsx'
import { frontOf } from './front.store.ts'
import { guideItemsOf } from './guide.store.ts'
import { rubricLinesOf } from './item-parts.store.ts'
import { placeInAddress } from './place-in-address.ts'
import { PrintPage } from './print-page.tsx'
import { keepReading, readingWith } from './reading.store.ts'
import { scalesOf } from './scales.store.ts'
import { SelfAssessmentPage } from './self-assessment-page.tsx'
import { words } from './words.ts'

/** What is put on paper: the framework itself, questions to talk about, a sheet to fill in. */
export const guideRoutes = (db: Database) =>
  new Hono()
    .get('/frameworks/:space/:version/print', async (c) => {
      const { continuums, ...sheet } = await sheetOf(db, c)
      return c.render(<PrintPage {...sheet} {...{ continuums }} />, { title: sheet.front.title })
    })
    .get('/frameworks/:space/:version/guide/conversation', async (c) => {
      const sheet = await sheetOf(db, c)
      const title = words(c.var.reader.language)('conversationGuide')
      return c.render(<ConversationPage {...sheet} under={underOf(c)} />, { title })
    })
    .get('/frameworks/:space/:version/guide/self-assessment', async (c) => {
      const sheet = await sheetOf(db, c)
      const title = words(c.var.reader.language)('selfAssessmentGuide')
      return c.render(<SelfAssessmentPage {...sheet} under={underOf(c)} />, { title })
    })

async function sheetOf(db: Database, c: Context) {
  const { reader } = c.var
  const at = placeInAddress(c)
  const [known, reading, items, rubricLines, scales, continuums] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([
      frontOf(tx, at.space, at.version),
      readingWith(tx, at),
      guideItemsOf(tx, at),
      rubricLinesOf(tx, at),
      scalesOf(tx, at.space, at.version),
      continuumsOf(tx, at.space, at.version),
    ]),
  )
  return { reader, front: keepReading(known, reading), reading, items, rubricLines, scales, continuums }
}

const underOf = (c: Context) => {
  const under = c.req.query('under')
  return under === undefined ? undefined : found(idOf(under))
}
