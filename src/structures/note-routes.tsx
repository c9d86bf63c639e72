import { idAsked, idIn, idOf, madeOnce, numberOf } from '#addresses'
import { sayBetween } from '#drafts'
import { answersOf, readForm } from '#forms'
import { asPerson, type Database, found, refuseUnless, type Transaction } from '#platform'
import { Links } from '#snapshots'
import { Hono, type Context } from 'hono'
import { findCopyOut } from './find-copy-out.ts'
import { NoteFormPage, type NoteFormProps } from './note-form-page.tsx'
import { noteForm } from './note.ts'
import { notesOf, noteWith, setNoteAside } from './notes.store.ts'
import { NotesPage } from './notes-page.tsx'
import { questionWith } from './questions.store.ts'
import { rewriteNote } from './rewrite-note.ts'
import { structuresOf } from './structures.store.ts'
import { words } from './words.ts'
import { writeNote } from './write-note.ts'

/** A leader's information notes: the list, writing one, writing it anew, putting it aside. */
export const noteRoutes = ({ db }: { db: Database }) =>
  new Hono()
    .get('/structures/notes', async (c) => {
      const { reader } = c.var
      const [notes, copies] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([notesOf(tx, reader.id), Links.publishedOf(tx, reader.id, { noun: 'information note' })]),
      )
      return c.render(<NotesPage {...{ reader, notes, copies }} />, about(c, 'notes'))
    })
    .get('/structures/notes/new', async (c) => {
      const { reader } = c.var
      const form = await db.ask(asPerson(reader.id), (tx) => beginningOf(tx, c))
      return showForm(db, c, form)
    })
    .post('/structures/notes', async (c) => {
      const [me, given] = [c.var.reader.id, await readForm(c.req)]
      const id = numberOf(given)
      const answers = answersOf(noteForm, given)
      if (!answers.ok) return showAgain(db, c, given, answers.complaints)
      await madeOnce(
        'note',
        db.as(asPerson(me), (tx) => writeNote(tx, me, id, answers.value)),
      )
      const question = idOf(given.question)
      return c.redirect(`/structures/notes/${id}?saved=note-${question ?? 'new'}`, 303)
    })
    .get('/structures/notes/:id/edit', async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      const [note, out] = await db.ask(asPerson(me), (tx) =>
        Promise.all([noteWith(tx, me, id), findCopyOut(tx, me, id)]),
      )
      if (out) return c.redirect(`/structures/notes/${id}`, 303)
      return showForm(db, c, { id, answers: { ...found(note) } })
    })
    .post('/structures/notes/:id', (c) => rewrite(db, c))
    .post('/structures/notes/:id/aside', (c) => moveAside(db, c, true))
    .post('/structures/notes/:id/aside/ending', (c) => moveAside(db, c, false))

const about = (c: Context, key: 'notes' | 'writeNote' | 'changeNote') =>
  ({ title: words(c.var.reader.language)(key), at: 'cycle' }) as const

type Form = Omit<NoteFormProps, 'reader' | 'structures'>

/** What a new note begins with: a group it is for, an earlier note, or a question it answers. */
async function beginningOf(tx: Transaction, c: Context): Promise<Form> {
  const { reader } = c.var
  const [group, again, asked] = [idAsked(c, 'for'), idAsked(c, 'again'), idAsked(c, 'question')]
  const [note, question] = await Promise.all([
    again && noteWith(tx, reader.id, again),
    asked && questionWith(tx, reader.id, asked),
  ])
  if (note) return { answers: { title: note.title, words: note.words, readers: note.readers } }
  if (!question) return { answers: { readers: group } }
  const title = words(reader.language)('answerTitle', { title: question.title }).slice(0, 200)
  return { question, answers: { title, readers: question.readers } }
}

async function rewrite(db: Database, c: Context) {
  const [id, me, given] = [idIn(c), c.var.reader.id, await readForm(c.req)]
  const answers = answersOf(noteForm, given)
  if (!answers.ok) return showForm(db, c, { id, answers: given, complaints: answers.complaints })
  const kept = await db.as(asPerson(me), (tx) => rewriteNote(tx, { person: me, id }, answers.value, given))
  if (!kept.ok && kept.between) {
    c.status(409)
    const both = sayBetween(kept.between, c.var.reader)
    return showForm(db, c, { id, answers: kept.between.answers, both })
  }
  if (!kept.ok) return showForm(db, c, { id, answers: given, complaints: kept.complaints })
  return c.redirect(`/structures/notes/${id}?saved=note-${id}`, 303)
}

async function showAgain(
  db: Database,
  c: Context,
  given: Record<string, unknown>,
  complaints: Form['complaints'],
) {
  const me = c.var.reader.id
  const asked = idOf(given.question)
  const question = asked && (await db.ask(asPerson(me), (tx) => questionWith(tx, me, asked)))
  return showForm(db, c, { question: question || undefined, answers: given, complaints })
}

async function showForm(db: Database, c: Context, form: Form) {
  const { reader } = c.var
  const structures = await db.ask(asPerson(reader.id), (tx) => structuresOf(tx, reader.id))
  if (form.complaints) c.status(422)
  const page = <NoteFormPage {...{ reader, structures, ...form }} />
  return c.render(page, about(c, form.id ? 'changeNote' : 'writeNote'))
}

async function moveAside(db: Database, c: Context, aside: boolean) {
  const [id, me] = [idIn(c), c.var.reader.id]
  const moved = await db.as(asPerson(me), (tx) => setNoteAside(tx, me, id, aside))
  refuseUnless(moved)
  return c.redirect(`/structures/notes/${id}`, 303)
}
