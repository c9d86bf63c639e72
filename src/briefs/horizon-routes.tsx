import { idIn, madeOnce, numberOf } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { beginBrief } from './begin-brief.ts'
import { ComingPage } from './coming-page.tsx'
import { HorizonPage } from './horizon-page.tsx'
import { goalsAhead, horizonOf } from './horizon.store.ts'
import { horizonForm, type Coming } from './horizon.ts'
import { putAside } from './put-aside.ts'
import { words } from './words.ts'
import { rewriteComing, writeComing } from './write-coming.ts'

/** What is coming: the list, writing it down, and beginning a decision from it. */
export const horizonRoutes = (db: Database) =>
  new Hono()
    .get('/horizon', async (c) => {
      const { reader } = c.var
      const [coming, goals] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([horizonOf(tx, reader.id), goalsAhead(tx, reader.id)]),
      )
      const title = words(reader.language)('horizon')
      return c.render(<HorizonPage {...{ reader, coming, goals }} />, { title, at: 'cycle' })
    })
    .get('/horizon/new', (c) => showComing(db, c))
    .get('/horizon/:id', (c) => showComing(db, c, { id: idIn(c) }))
    .post('/horizon', (c) => write(db, c))
    .post('/horizon/:id', (c) => write(db, c, idIn(c)))
    .post('/horizon/:id/aside', (c) => moveAside(db, c, true))
    .post('/horizon/:id/aside/ending', (c) => moveAside(db, c, false))
    .post('/horizon/:id/brief', async (c) => {
      const [id, brief, me] = [idIn(c), numberOf(await readForm(c.req)), c.var.reader.id]
      const beginning = db.as(asPerson(me), async (tx) => {
        const { what } = found((await horizonOf(tx, me)).find((one) => one.id === id))
        await beginBrief(tx, me, { id: brief, horizon: id }, { title: what })
      })
      await madeOnce('brief', beginning)
      return c.redirect(`/briefs/${brief}/out`, 303)
    })

async function write(db: Database, c: Context, id?: string) {
  const [me, given] = [c.var.reader.id, await readForm(c.req)]
  const answers = answersOf(horizonForm, given)
  if (!answers.ok) return showComing(db, c, { id, given, complaints: answers.complaints })
  const writing = db.as(asPerson(me), (tx) =>
    id ? rewriteComing(tx, me, id, answers.value) : writeComing(tx, me, numberOf(given), answers.value),
  )
  await madeOnce('horizon', writing)
  return c.redirect(`/horizon?saved=horizon-${id ?? 'new'}`, 303)
}

async function moveAside(db: Database, c: Context, aside: boolean) {
  const [id, me] = [idIn(c), c.var.reader.id]
  await db.as(asPerson(me), (tx) => putAside(tx, me, { noun: 'horizon', id }, aside))
  return c.redirect('/horizon', 303)
}

interface Form {
  id?: string
  given?: Record<string, unknown>
  complaints?: Complaints
}

async function showComing(db: Database, c: Context, { id, given, complaints }: Form = {}) {
  const { reader } = c.var
  const [coming, goals] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([horizonOf(tx, reader.id), goalsAhead(tx, reader.id)]),
  )
  const before = id ? found(coming.find((one) => one.id === id)) : undefined
  if (complaints) c.status(422)
  const answers = given ?? (before ? answersFrom(before) : {})
  const page = <ComingPage {...{ reader, id, goals, answers, complaints }} aside={before?.aside} />
  return c.render(page, { title: words(reader.language)(id ? 'changeComing' : 'addComing'), at: 'cycle' })
}

// A season is shown as a season, and its first day is not shown as a day.
const answersFrom = (before: Coming) => ({ ...before, day: before.season ? '' : (before.comesOn ?? '') })
