import { idOf, madeOnce, numberOf } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { circlesOf } from '#sharing'
import { Hono, type Context } from 'hono'
import { backTo, savedAt } from './back-to.ts'
import { changeRoutes } from './change-routes.tsx'
import { WritePage } from './promise-page.tsx'
import { promiseForm } from './promise.ts'
import { promisersIn, promisesOf } from './promises.store.ts'
import { PromisesPage, type PromiseMeeting } from './promises-page.tsx'
import { words } from './words.ts'
import { writePromise } from './write-promise.ts'

interface PromiseTools {
  db: Database
  /** The meetings in which a person promised something. */
  findMeetings(tx: Transaction, person: string): Promise<PromiseMeeting[]>
}

/** What a leader promised, and writing a promise down from wherever it is said. */
export const promiseRoutes = ({ db, findMeetings }: PromiseTools) =>
  new Hono()
    .get('/promises', async (c) => {
      const { reader } = c.var
      const [promises, circles, meetings] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([promisesOf(tx, reader.id), circlesOf(tx, reader.id), findMeetings(tx, reader.id)]),
      )
      const page = <PromisesPage {...{ reader, promises, circles, meetings }} />
      return c.render(page, { title: words(reader.language)('title'), at: 'people' })
    })
    .post('/promises', async (c) => {
      const { reader } = c.var
      const given = await readForm(c.req)
      const answers = answersOf(promiseForm(reader.today), given)
      if (!answers.ok) return showForm(db, c, given, answers.complaints)
      const writing = db.as(asPerson(reader.id), (tx) => writePromise(tx, numberOf(given), answers.value))
      const outcome = await madeOnce('promise', writing)
      if (outcome && !outcome.ok) return showForm(db, c, given, outcome.complaints)
      const { meeting, space } = answers.value
      return c.redirect(savedAt(backTo(given.back), `promise-${meeting ?? space}`), 303)
    })
    .route('/', changeRoutes(db))

async function showForm(db: Database, c: Context, given: Record<string, unknown>, complaints: Complaints) {
  const { reader } = c.var
  const space = found(idOf(given.space))
  const meeting = idOf(given.meeting)
  const people = await db.ask(asPerson(reader.id), (tx) => promisersIn(tx, space))
  found(people[0])
  c.status(422)
  const page = (
    <WritePage
      {...{ reader, space, meeting, people, answers: given, complaints }}
      back={backTo(given.back)}
    />
  )
  return c.render(page, { title: words(reader.language)('writeTitle'), at: 'people' })
}
