import { idIn, madeOnce, numberOf } from '#addresses'
import { sayBetween } from '#drafts'
import { answersOf, readForm } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { flowOf } from './flows.store.ts'
import { notesFor } from './notes.store.ts'
import { putAside } from './put-aside.ts'
import { rewriteStructure } from './rewrite-structure.ts'
import { StructureFormPage, type StructureFormProps } from './structure-form-page.tsx'
import { StructurePage } from './structure-page.tsx'
import { structureForm } from './structure.ts'
import { nextMeeting, structureWith } from './structures.store.ts'
import { goalsTalked } from './talks.store.ts'
import { words } from './words.ts'
import { writeStructure } from './write-structure.ts'

/** One group: its page, its form, putting it aside. */
export const structureRoutes = (db: Database) =>
  new Hono()
    .get('/structures/new', (c) => showForm(db, c, { answers: { kind: 'leadershipTeam' } }))
    .post('/structures', async (c) => {
      const [me, given] = [c.var.reader.id, await readForm(c.req)]
      const answers = answersOf(structureForm, given)
      if (!answers.ok) return showForm(db, c, { answers: given, complaints: answers.complaints })
      const writing = db.as(asPerson(me), (tx) => writeStructure(tx, me, numberOf(given), answers.value))
      const outcome = await madeOnce('structure', writing)
      if (outcome && !outcome.ok) return showForm(db, c, { answers: given, complaints: outcome.complaints })
      return c.redirect('/structures?saved=structure-new', 303)
    })
    .get('/structures/:id', (c) => showOne(db, c))
    .get('/structures/:id/edit', async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      const [structure, goals] = await db.ask(asPerson(me), (tx) =>
        Promise.all([structureWith(tx, me, id), goalsTalked(tx, me)]),
      )
      const chosen = goals.filter((goal) => goal.structures.includes(id)).map((goal) => goal.id)
      return showForm(db, c, { id, answers: { ...found(structure), goals: chosen } })
    })
    .post('/structures/:id', async (c) => {
      const [id, me, given] = [idIn(c), c.var.reader.id, await readForm(c.req)]
      const answers = answersOf(structureForm, given)
      if (!answers.ok) return showForm(db, c, { id, answers: given, complaints: answers.complaints })
      const kept = await db.as(asPerson(me), (tx) =>
        rewriteStructure(tx, { person: me, id }, answers.value, given),
      )
      if (!kept.ok && kept.between) {
        c.status(409)
        const both = sayBetween(kept.between, c.var.reader)
        return showForm(db, c, { id, answers: kept.between.answers, both })
      }
      if (!kept.ok) return showForm(db, c, { id, answers: given, complaints: kept.complaints })
      return c.redirect(`/structures/${id}?saved=structure-${id}`, 303)
    })
    .post('/structures/:id/aside', (c) => moveAside(db, c, true))
    .post('/structures/:id/aside/ending', (c) => moveAside(db, c, false))

async function moveAside(db: Database, c: Context, aside: boolean) {
  const [id, me] = [idIn(c), c.var.reader.id]
  const outcome = await db.as(asPerson(me), (tx) => putAside(tx, me, id, aside))
  return c.redirect(outcome.ok ? `/structures/${id}` : '/structures', 303)
}

async function showOne(db: Database, c: Context) {
  const { reader } = c.var
  const [id, me] = [idIn(c), reader.id]
  const [structure, goals, next, notes, flow, everywhere] = await db.ask(asPerson(me), (tx) =>
    Promise.all([
      structureWith(tx, me, id),
      goalsTalked(tx, me),
      nextMeeting(tx, me, id),
      notesFor(tx, me, id),
      flowOf(tx, me, id),
      flowOf(tx, me, null),
    ]),
  )
  const one = found(structure)
  const page = <StructurePage {...{ reader, goals, next, notes, flow, everywhere }} structure={one} />
  return c.render(page, { title: one.name, at: 'cycle' })
}

async function showForm(db: Database, c: Context, form: Omit<StructureFormProps, 'reader' | 'goals'>) {
  const { reader } = c.var
  const goals = await db.ask(asPerson(reader.id), (tx) => goalsTalked(tx, reader.id))
  if (form.complaints) c.status(422)
  const title = words(reader.language)(form.id ? 'change' : 'add')
  return c.render(<StructureFormPage {...{ reader, goals, ...form }} />, { title, at: 'cycle' })
}
