import { answersOf, readForm } from '#forms'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { answerIdea } from './answer-idea.ts'
import { IdeaPage } from './idea-page.tsx'
import { ideaForm, ideaWith } from './idea.ts'
import { IdeasPage } from './ideas-page.tsx'
import { ideaNotesOf, openIdea } from './ideas.store.ts'
import { TogetherPage } from './together-page.tsx'
import { words } from './words.ts'

/** Ideas about leadership: to read, to write to, and to talk about in a group. */
export const ideaRoutes = (db: Database) =>
  new Hono()
    .get('/purpose/ideas', async (c) => {
      const { reader } = c.var
      const notes = await db.ask(asPerson(reader.id), (tx) => ideaNotesOf(tx, reader.id))
      const title = words(reader.language)('ideas')
      return c.render(<IdeasPage {...{ reader, notes }} />, { title, at: 'cycle' })
    })
    .get('/purpose/ideas/together', (c) => {
      const { reader } = c.var
      const title = words(reader.language)('together')
      return c.render(<TogetherPage reader={reader} />, { title, at: 'cycle' })
    })
    .get('/purpose/ideas/:key', (c) => showIdea(db, c))
    .post('/purpose/ideas/:key', async (c) => {
      const { key } = ideaOf(c)
      const given = await readForm(c.req)
      const answers = answersOf(ideaForm, given)
      if (!answers.ok) return showIdea(db, c, { given, complaints: answers.complaints })
      const me = c.var.reader.id
      await db.as(asPerson(me), (tx) => answerIdea(tx, me, key, answers.value.words))
      return c.redirect(`/purpose/ideas?saved=idea-${key}`, 303)
    })

const ideaOf = (c: Context) => found(ideaWith(c.req.param('key')))

async function showIdea(
  db: Database,
  c: Context,
  again?: { given: Record<string, unknown>; complaints: Record<string, string> },
) {
  const { reader } = c.var
  const idea = ideaOf(c)
  const note = await db.as(asPerson(reader.id), (tx) => openIdea(tx, reader.id, idea.key))
  if (again) c.status(422)
  const answers = again?.given ?? { words: note?.words ?? '' }
  const page = <IdeaPage {...{ reader, idea, answers, complaints: again?.complaints }} />
  return c.render(page, { title: idea.title, at: 'cycle' })
}
