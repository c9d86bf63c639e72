import { answersOf, readForm } from '#forms'
import { asPerson, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { hasBothSides, mirrorForm, noMirror } from './mirror.ts'
import { MirrorPage } from './mirror-page.tsx'
import { mirrorsOf } from './mirrors.store.ts'
import { words } from './words.ts'
import { writeMirror } from './write-mirror.ts'

/** Who I am, what I do; once both are there, where they part. */
export const mirrorRoutes = (db: Database) =>
  new Hono()
    .get('/purpose/mirror', (c) => showMirror(db, c))
    .post('/purpose/mirror', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(mirrorForm, given)
      if (!answers.ok) return showMirror(db, c, { given, complaints: answers.complaints })
      const me = c.var.reader.id
      await db.as(asPerson(me), (tx) => writeMirror(tx, me, answers.value))
      const asks = hasBothSides(answers.value) && !answers.value.parts
      return c.redirect(asks ? '/purpose/mirror?saved=mirror' : '/purpose?saved=mirror#philosophy', 303)
    })

async function showMirror(
  db: Database,
  c: Context,
  again?: { given: Record<string, unknown>; complaints: Record<string, string> },
) {
  const { reader } = c.var
  const mirrors = await db.ask(asPerson(reader.id), (tx) => mirrorsOf(tx, reader.id))
  if (again) c.status(422)
  const answers = again?.given ?? { ...(mirrors[0] ?? noMirror) }
  const page = <MirrorPage {...{ reader, answers, mirrors, complaints: again?.complaints }} />
  return c.render(page, { title: words(reader.language)('mirror'), at: 'cycle' })
}
