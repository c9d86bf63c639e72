import { idIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { answerCard } from './answer-card.ts'
import { answerForm } from './choice.ts'
import { choicesOf } from './choices.store.ts'
import { CoachPage } from './coach-page.tsx'
import { NumbersPage } from './numbers-page.tsx'
import { setNumbers } from './set-numbers.ts'
import { speakAgain } from './speak-again.ts'
import { takeBack } from './take-back.ts'
import { placeOf, thresholdsOf } from './thresholds.store.ts'
import { words } from './words.ts'

/** Answering the card, saying what the coach may ask, and the numbers of a district. */
export const coachRoutes = (db: Database) =>
  new Hono()
    .get('/coach', async (c) => {
      const { reader } = c.var
      const choices = await db.ask(asPerson(reader.id), (tx) => choicesOf(tx, reader.id))
      const title = words(reader.language)('title')
      return c.render(<CoachPage {...{ reader, choices }} />, { title, at: 'today' })
    })
    .post('/coach/answers', async (c) => {
      const { id, today } = c.var.reader
      const answers = answersOf(answerForm, await readForm(c.req))
      if (!answers.ok) return c.redirect('/today', 303)
      await db.as(asPerson(id), (tx) => answerCard(tx, id, answers.value, today))
      return c.redirect(`/today?${new URLSearchParams(answers.value)}`, 303)
    })
    .post('/coach/answers/ending', async (c) => {
      const [me, answers] = [c.var.reader.id, answersOf(answerForm, await readForm(c.req))]
      if (answers.ok) await db.as(asPerson(me), (tx) => takeBack(tx, me, answers.value))
      return c.redirect('/today', 303)
    })
    .post('/coach/:rule/off', async (c) => {
      const { id, today } = c.var.reader
      const off = { rule: c.req.param('rule'), about: '', answer: 'off' } as const
      await db.as(asPerson(id), (tx) => answerCard(tx, id, off, today))
      return c.redirect('/coach', 303)
    })
    .post('/coach/:rule/on', async (c) => {
      const me = c.var.reader.id
      await db.as(asPerson(me), (tx) => speakAgain(tx, me, c.req.param('rule')))
      return c.redirect('/coach', 303)
    })
    .get('/organizations/:id/coach', (c) => showNumbers(db, c))
    .post('/organizations/:id/coach', async (c) => {
      const [id, given] = [idIn(c), await readForm(c.req)]
      const outcome = await db.as(asPerson(c.var.reader.id), (tx) => setNumbers(tx, id, given))
      if (!outcome.ok) return showNumbers(db, c, { answers: given, complaints: outcome.complaints })
      return c.redirect(`/organizations/${id}/coach?saved=coach-${id}`, 303)
    })

async function showNumbers(
  db: Database,
  c: Context,
  again?: { answers: Record<string, unknown>; complaints: Complaints },
) {
  const { reader } = c.var
  const id = idIn(c)
  const [place, set] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([placeOf(tx, id), thresholdsOf(tx, id)]),
  )
  if (again) c.status(422)
  const title = words(reader.language)('numbersTitle')
  return c.render(<NumbersPage {...{ reader, set, ...again }} place={found(place)} />, {
    title,
    at: 'people',
  })
}
