import { idIn, idsIn, madeOnce, numberOf } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { readTheirs, tellFeedback } from '#feedback'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { audiencesOf, whoSees } from '#sharing'
import { Hono, type Context } from 'hono'
import { beginBrief } from './begin-brief.ts'
import { BeginPage } from './begin-page.tsx'
import { BriefPage } from './brief-page.tsx'
import { titleForm } from './brief.ts'
import { BriefsPage } from './briefs-page.tsx'
import { briefsOf, briefWith } from './briefs.store.ts'
import { ExamplePage } from './example-page.tsx'
import { exampleBrief } from './example.ts'
import { horizonRoutes } from './horizon-routes.tsx'
import { lookBackRoutes } from './look-back-routes.tsx'
import { supportOf } from './support.store.ts'
import { words } from './words.ts'
import { zoomRoutes } from './zoom-routes.tsx'

/** A leader's decisions and their horizon; a decision that somebody shares is read under theirs. */
export const briefRoutes = (db: Database) =>
  new Hono()
    .route('/', horizonRoutes(db))
    .get('/briefs', async (c) => {
      const { reader } = c.var
      const briefs = await db.ask(asPerson(reader.id), (tx) => briefsOf(tx, reader.id))
      return c.render(<BriefsPage {...{ reader, briefs }} />, about(c, 'title'))
    })
    .get('/briefs/new', (c) => showBeginning(c, { answers: c.req.query() }))
    .post('/briefs', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(titleForm, given)
      if (!answers.ok) return showBeginning(c, { answers: given, complaints: answers.complaints })
      return begin(db, c, answers.value, { given, page: '/out?saved=brief-new' })
    })
    .get('/briefs/example', (c) => c.render(<ExamplePage reader={c.var.reader} />, about(c, 'exampleTitle')))
    .post('/briefs/example', async (c) =>
      begin(db, c, exampleBrief, { given: await readForm(c.req), page: '/out' }),
    )
    .get('/briefs/:id', async (c) => {
      const { reader } = c.var
      const id = idIn(c)
      const [brief, support, audiences, feedback] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([
          briefWith(tx, reader.id, id),
          supportOf(tx, reader.id, id),
          audiencesOf(tx, reader.id, { noun: 'brief', id }),
          tellFeedback(tx, reader, { noun: 'brief', space: reader.id, id }, `/briefs/${id}`),
        ]),
      )
      const label = whoSees(audiences, reader)
      return c.render(
        <BriefPage {...{ reader, brief: found(brief), support, label, feedback }} own />,
        about(c, 'brief'),
      )
    })
    .get('/shared/:space/brief/:id', (c) => showShared(db, c))
    .route('/', lookBackRoutes(db))
    .route('/', zoomRoutes(db))

const about = (c: Context, key: 'title' | 'begin' | 'brief' | 'exampleTitle') =>
  ({ title: words(c.var.reader.language)(key), at: 'cycle' }) as const

async function begin(
  db: Database,
  c: Context,
  brief: Parameters<typeof beginBrief>[3],
  { given, page }: { given: Record<string, unknown>; page: string },
) {
  const [id, me] = [numberOf(given), c.var.reader.id]
  await madeOnce(
    'brief',
    db.as(asPerson(me), (tx) => beginBrief(tx, me, { id }, brief)),
  )
  return c.redirect(`/briefs/${id}${page}`, 303)
}

function showBeginning(c: Context, form: { answers: Record<string, unknown>; complaints?: Complaints }) {
  if (form.complaints) c.status(422)
  return c.render(<BeginPage reader={c.var.reader} {...form} />, about(c, 'begin'))
}

async function showShared(db: Database, c: Context) {
  const { reader } = c.var
  const { space, id } = idsIn(c, 'space', 'id')
  const { owner, ...parts } = await readTheirs(db, reader, { noun: 'brief', space, id }, (tx) =>
    readBrief(tx, space, id),
  )
  const label = { words: words(reader.language)('sharedBy', { name: owner ?? '' }), who: 'two' } as const
  return c.render(<BriefPage {...{ reader, label, ...parts }} own={false} />, {
    ...about(c, 'brief'),
    at: 'people',
  })
}

async function readBrief(tx: Transaction, space: string, id: string) {
  const [brief, support] = await Promise.all([briefWith(tx, space, id), supportOf(tx, space, id)])
  return { brief: found(brief), support }
}
