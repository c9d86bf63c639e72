import { idIn, madeOnce, numberOf } from '#addresses'
import { lets, ownCycle } from '#cycles'
import { sayBetween } from '#drafts'
import { answersOf, complain, readForm, type Between, type Complaints } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { offerOptions } from '#standards'
import { Hono, type Context } from 'hono'
import { GoalFormPage } from './goal-form-page.tsx'
import { goalWith } from './goals.store.ts'
import { readOffer } from './read-offer.ts'
import { rests } from './resting.store.ts'
import { rewriteGoal } from './rewrite-goal.ts'
import { StarterPage } from './starter-page.tsx'
import { goalForm, originForm, tiesForm } from './wording.ts'
import { words } from './words.ts'
import { writeGoal } from './write-goal.ts'

/** Writing a goal, and writing it anew. */
export const goalWritingRoutes = (db: Database) =>
  new Hono()
    .get('/goals/new', (c) => (c.req.query('kind') ? showNew(db, c, c.req.query()) : showStarters(db, c)))
    .post('/goals', async (c) => {
      const given = await readForm(c.req)
      const [answers, ties] = [answersOf(goalForm, given), answersOf(tiesForm, given)]
      if (!answers.ok || !ties.ok)
        return showNew(db, c, given, { ...complaintsOf(answers), ...complaintsOf(ties) })
      const [id, { id: me, today }] = [numberOf(given), c.var.reader]
      const writing = db.as(asPerson(me), async (tx) => {
        const cycle = await ownCycle(tx, me)
        if (!lets(cycle, 'write goals')) return complain({ statement: 'closed' })
        return writeGoal(tx, me, { id, cycleId: cycle.id, ties: ties.value, today }, answers.value)
      })
      const outcome = await madeOnce('goal', writing)
      if (outcome && !outcome.ok) return showNew(db, c, given, outcome.complaints)
      return c.redirect('/cycle?saved=goal-new', 303)
    })
    .get('/goals/:id/words', async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      const goal = await db.ask(asPerson(me), (tx) => goalWith(tx, me, id))
      return showForm(c, { id, answers: { ...found(goal) } })
    })
    .post('/goals/:id', async (c) => {
      const [id, given] = [idIn(c), await readForm(c.req)]
      const answers = answersOf(goalForm, given)
      if (!answers.ok) return showForm(c, { id, answers: given, complaints: answers.complaints })
      const { reader } = c.var
      const kept = await db.as(asPerson(reader.id), async (tx) =>
        (await rests(tx, reader.id, id))
          ? complain({ statement: 'closed' })
          : rewriteGoal(tx, { person: reader.id, id, today: reader.today }, answers.value, given),
      )
      if (!kept.ok && kept.between) return showBoth(c, id, kept.between)
      if (!kept.ok) return showForm(c, { id, answers: given, complaints: kept.complaints })
      return c.redirect(`/goals/${id}?saved=goal-${id}`, 303)
    })

const complaintsOf = (outcome: ReturnType<typeof answersOf>) => (outcome.ok ? {} : outcome.complaints)

// Whoever has no cycle yet learns it before they choose a kind.
async function showStarters(db: Database, c: Context) {
  const { reader } = c.var
  await db.ask(asPerson(reader.id), (tx) => ownCycle(tx, reader.id))
  const [title, from] = [words(reader.language)('new'), c.req.query('from') ?? '']
  return c.render(<StarterPage {...{ reader, from }} />, { title, at: 'cycle' })
}

/** The form of a new goal with what it can be tied to. A due day at the end of the cycle is proposed. */
async function showNew(db: Database, c: Context, given: Record<string, unknown>, complaints?: Complaints) {
  const { reader } = c.var
  const me = asPerson(reader.id)
  const from = originForm.parse(given.from)
  const { cycle, chosen, ...read } = await db.ask(me, (tx) => readOffer(tx, reader, from), 'one plan')
  const standards = chosen.length > 0 ? await db.ask(me, (tx) => offerOptions(tx, chosen), 'one plan') : []
  const offer = { ...read, standards }
  return showForm(c, { answers: { due: cycle.ends, ...given }, offer, complaints })
}

/** Other words were kept meanwhile: the form comes back with both. */
function showBoth(c: Context, id: string, came: Between) {
  c.status(409)
  return showForm(c, { id, answers: came.answers, both: sayBetween(came, c.var.reader) })
}

function showForm(c: Context, form: Omit<Parameters<typeof GoalFormPage>[0], 'reader'>) {
  const { reader } = c.var
  if (form.complaints) c.status(422)
  const title = words(reader.language)(form.id ? 'edit' : 'new')
  return c.render(<GoalFormPage reader={reader} {...form} />, { title, at: 'cycle' })
}
