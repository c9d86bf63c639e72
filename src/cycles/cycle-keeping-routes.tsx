import { idIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { changeCycle } from './change-cycle.ts'
import { chooseCycle } from './choose-cycle.ts'
import { cycleWith } from './cycles.store.ts'
import { CyclesPage } from './cycles-page.tsx'
import { changeForm, stepForm } from './kept-cycle.ts'
import { KeptCyclePage } from './kept-cycle-page.tsx'
import { cyclesOf, stepsOf } from './kept-cycles.store.ts'
import { nameOfCycle } from './say-cycle.ts'
import { stepCycle } from './step-cycle.ts'
import { words } from './words.ts'

/** All cycles of a leader, one of them, and what becomes of it. */
export const cycleKeepingRoutes = (db: Database) =>
  new Hono()
    .get('/cycles', async (c) => {
      const { reader } = c.var
      const cycles = await db.ask(asPerson(reader.id), (tx) => cyclesOf(tx, reader.id))
      return c.render(<CyclesPage {...{ reader, cycles }} />, {
        title: words(reader.language)('cycles'),
        at: 'cycle',
      })
    })
    .get('/cycles/:id', (c) => showCycle(db, c))
    .post('/cycles/:id', async (c) => {
      const [id, given, { reader }] = [idIn(c), await readForm(c.req), c.var]
      const answers = answersOf(changeForm, given)
      const tried = answers.ok
        ? await db.as(asPerson(reader.id), (tx) => changeCycle(tx, reader.id, id, answers.value))
        : answers
      if (!tried.ok) return showCycle(db, c, given, tried.complaints)
      return c.redirect(`/cycles/${id}?saved=cycle-${id}`, 303)
    })
    .post('/cycles/:id/present', async (c) => {
      const [id, { reader }] = [idIn(c), c.var]
      await db.as(asPerson(reader.id), (tx) => chooseCycle(tx, reader.id, id))
      return c.redirect('/cycle', 303)
    })
    .post('/cycles/:id/steps', async (c) => {
      const [id, given, { reader }] = [idIn(c), await readForm(c.req), c.var]
      const answers = answersOf(stepForm, given)
      const tried = answers.ok
        ? await db.as(asPerson(reader.id), (tx) =>
            stepCycle(tx, { person: reader.id, cycle: id }, answers.value, reader.today),
          )
        : answers
      if (!tried.ok) return showCycle(db, c, given, tried.complaints)
      return c.redirect(`/cycles/${id}?saved=cycle-${id}-${String(given['step'])}`, 303)
    })

async function showCycle(
  db: Database,
  c: Context,
  answers?: Record<string, unknown>,
  complaints?: Complaints,
) {
  const [id, { reader }] = [idIn(c), c.var]
  const [cycles, one, history] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([cyclesOf(tx, reader.id), cycleWith(tx, reader.id, id), stepsOf(tx, reader.id, id)]),
  )
  const kept = { ...found(cycles.find((cycle) => cycle.id === id)), beside: found(one).beside }
  if (complaints) c.status(422)
  const page = <KeptCyclePage {...{ reader, cycle: kept, history, answers, complaints }} />
  return c.render(page, { title: nameOfCycle(kept, reader), at: 'cycle' })
}
