import { idIn, idOf, idsIn, madeOnce, numberOf } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { readTheirs, showFeedback } from '#feedback'
import { asPerson, found, type Database } from '#platform'
import { whoSees } from '#sharing'
import { Hono, type Context } from 'hono'
import { beginRoutes } from './begin-routes.tsx'
import { InquiriesPage } from './inquiries-page.tsx'
import { inquiriesOf } from './inquiries.store.ts'
import { InquiryPage } from './inquiry-page.tsx'
import { answerForm, questionForm, thoughtForm } from './inquiry.ts'
import { keepQuestion } from './keep-question.ts'
import { noteQuestion } from './note-question.ts'
import { readWhole } from './read-whole.ts'
import { words } from './words.ts'
import { writeThought } from './write-thought.ts'

/** A leader's questions to data: beginning one, looking, thinking, and keeping a question. */
export const inquiryRoutes = (db: Database) =>
  new Hono()
    .get('/inquiries', async (c) => {
      const { reader } = c.var
      const inquiries = await db.ask(asPerson(reader.id), (tx) => inquiriesOf(tx, reader.id))
      return c.render(<InquiriesPage {...{ reader, inquiries }} />, {
        title: words(reader.language)('title'),
        at: 'cycle',
      })
    })
    .route('/', beginRoutes(db))
    .get('/inquiries/:id', (c) => showOwn(db, c))
    .post('/inquiries/:id/thoughts', async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      const written = found(thoughtForm.safeParse(await readForm(c.req)).data)
      await db.as(asPerson(me), (tx) => writeThought(tx, me, id, written))
      return c.redirect(`/inquiries/${id}?saved=thought-${id}-${written.thought}#thoughts`, 303)
    })
    .post('/inquiries/:id/questions', (c) => ask(db, c))
    .post('/inquiries/:id/kept', async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      const question = found(idOf((await readForm(c.req))['question']))
      await db.as(asPerson(me), (tx) => keepQuestion(tx, me, id, question))
      return c.redirect(`/inquiries/${id}#questions`, 303)
    })
    .post('/inquiries/:id/answer', async (c) => {
      const [id, me] = [idIn(c), c.var.reader.id]
      const { answer } = found(answerForm.safeParse(await readForm(c.req)).data)
      await db.as(asPerson(me), (tx) => writeThought(tx, me, id, { thought: 'answer', words: answer }))
      return c.redirect(`/inquiries/${id}?saved=answer-${id}#questions`, 303)
    })
    .get('/shared/:space/inquiry/:id', (c) => showShared(db, c))

async function ask(db: Database, c: Context) {
  const [id, me, given] = [idIn(c), c.var.reader.id, await readForm(c.req)]
  const answers = answersOf(questionForm, given)
  if (!answers.ok) return showOwn(db, c, answers.complaints)
  const one = { id: numberOf(given), question: answers.value.question }
  await madeOnce(
    'question',
    db.as(asPerson(me), (tx) => noteQuestion(tx, me, id, one)),
  )
  return c.redirect(`/inquiries/${id}?saved=question-${id}#questions`, 303)
}

async function showOwn(db: Database, c: Context, complaints?: Complaints) {
  const { reader } = c.var
  const id = idIn(c)
  const { beside, ...whole } = await db.ask(
    asPerson(reader.id),
    (tx) => readWhole(tx, reader.id, id),
    'one plan',
  )
  const { audiences, feedback } = found(beside)
  if (complaints) c.status(422)
  const page = {
    reader,
    ...whole,
    feedback: showFeedback(reader, { noun: 'inquiry', space: reader.id, id }, feedback, `/inquiries/${id}`),
    label: whoSees(audiences.list, reader),
    write: c.req.query('write'),
    complaints,
  }
  return c.render(<InquiryPage {...page} own />, { title: words(reader.language)('over'), at: 'cycle' })
}

async function showShared(db: Database, c: Context) {
  const { reader } = c.var
  const { space, id } = idsIn(c, 'space', 'id')
  const { owner, ...whole } = await readTheirs(db, reader, { noun: 'inquiry', space, id }, (tx) =>
    readWhole(tx, space, id),
  )
  const say = words(reader.language)
  const label = { words: say('sharedBy', { name: owner ?? '' }), who: 'two' } as const
  return c.render(<InquiryPage {...{ reader, ...whole, label }} own={false} />, {
    title: say('over'),
    at: 'people',
  })
}
