import { idIn } from '#addresses'
import { answersOf, readForm, type Between, type Complaints } from '#forms'
import { asPerson, type Database, found, newId, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { ListeningPage } from './listening-page.tsx'
import { listeningForm } from './purpose.ts'
import { listeningWith } from './purpose.store.ts'
import { homeWith } from './organization.store.ts'
import { purposeAt } from './say-goal.ts'
import { trashListening } from './trash-listening.ts'
import { words } from './words.ts'
import { writeListening } from './write-listening.ts'

/** Who was listened to: writing it down, anew, taking it out of sight and putting it back. */
export const listeningRoutes = (db: Database) =>
  new Hono()
    .get('/organizations/:id/listenings/new', (c) => showForm(db, c))
    .post('/organizations/:id/listenings', (c) => write(db, c, newId(), true))
    .get('/organizations/:id/listenings/:listening', (c) => showForm(db, c, idIn(c, 'listening')))
    .post('/organizations/:id/listenings/:listening', (c) => write(db, c, idIn(c, 'listening'), false))
    .post('/organizations/:id/listenings/:listening/trash', (c) => trash(db, c, true))
    .post('/organizations/:id/listenings/:listening/trash/ending', (c) => trash(db, c, false))

async function write(db: Database, c: Context, id: string, isNew: boolean) {
  const [space, given] = [idIn(c), await readForm(c.req)]
  const answers = answersOf(listeningForm, given)
  if (!answers.ok) return showForm(db, c, isNew ? undefined : id, { given, complaints: answers.complaints })
  const outcome = await db.as(asPerson(c.var.reader.id), (tx) =>
    writeListening(tx, { space, id, isNew }, answers.value, given),
  )
  if (!outcome.ok) return showForm(db, c, id, { ...outcome, given: outcome.between?.answers ?? given })
  const saved = `listening-${isNew ? `new-${space}` : id}`
  return c.redirect(`${purposeAt(space)}?saved=${saved}#listened`, 303)
}

async function trash(db: Database, c: Context, trashed: boolean) {
  const [space, id] = [idIn(c), idIn(c, 'listening')]
  await db.as(asPerson(c.var.reader.id), (tx) => trashListening(tx, { space, id }, trashed))
  return c.redirect(`${purposeAt(space)}${trashed ? `?gone=${id}` : ''}#listened`, 303)
}

async function showForm(
  db: Database,
  c: Context,
  id?: string,
  sent?: { given: Record<string, unknown>; complaints: Complaints; between?: Between },
) {
  const [{ reader }, space] = [c.var, idIn(c)]
  const [home, listening] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([homeWith(tx, space), id ? listeningWith(tx, space, id) : undefined]),
  )
  refuseUnless(found(home).keep)
  if (sent) c.status(422)
  const kept = id ? found(listening) : undefined
  const { complaints, between } = sent ?? {}
  const form = { reader, home: found(home), id, trashed: kept?.trashed, complaints, between }
  return c.render(<ListeningPage {...form} answers={sent?.given ?? { ...kept }} />, {
    title: words(reader.language)('listeningTitle'),
    at: 'people',
  })
}
