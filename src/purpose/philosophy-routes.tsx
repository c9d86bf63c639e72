import { sayBetween } from '#drafts'
import { answersOf, readForm, type Between } from '#forms'
import { asPerson, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { confirmPhilosophy } from './confirm-philosophy.ts'
import { mirrorRoutes } from './mirror-routes.tsx'
import { PhilosophyPage } from './philosophy-page.tsx'
import { philosophyOf, versionsOf } from './philosophy.store.ts'
import { noPhilosophy, philosophyForm } from './philosophy.ts'
import { VersionsPage } from './versions-page.tsx'
import { words } from './words.ts'
import { writePhilosophy } from './write-philosophy.ts'

/** Philosophy: its three boxes, how it read before, whether it still holds; and who one is beside what one does. */
export const philosophyRoutes = (db: Database) =>
  new Hono()
    .get('/purpose/philosophy', async (c) => {
      const me = c.var.reader.id
      const stands = await db.ask(asPerson(me), (tx) => philosophyOf(tx, me))
      return showPhilosophy(c, { ...(stands ?? noPhilosophy) })
    })
    .post('/philosophy', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(philosophyForm, given)
      if (!answers.ok) return showPhilosophy(c, given, answers.complaints)
      const me = c.var.reader.id
      const kept = await db.as(asPerson(me), (tx) => writePhilosophy(tx, me, answers.value, given))
      if (!kept.ok && kept.between) return showBoth(c, kept.between)
      return c.redirect('/purpose?saved=philosophy#philosophy', 303)
    })
    .post('/philosophy/confirmation', async (c) => {
      const me = c.var.reader.id
      await db.as(asPerson(me), (tx) => confirmPhilosophy(tx, me))
      return c.redirect('/purpose#philosophy', 303)
    })
    .get('/purpose/philosophy/versions', async (c) => {
      const { reader } = c.var
      const versions = await db.ask(asPerson(reader.id), (tx) => versionsOf(tx, reader.id))
      const [after, second] = versions
      const before = versions.slice(1).find(({ id }) => id === c.req.query('before')) ?? second
      if (!after || !before) return c.redirect('/purpose#philosophy', 303)
      const title = words(reader.language)('earlier')
      return c.render(<VersionsPage {...{ reader, versions, before, after }} />, { title, at: 'cycle' })
    })
    .route('/', mirrorRoutes(db))

/** Other words were kept meanwhile: the form comes back with both. */
function showBoth(c: Context, came: Between) {
  const { reader } = c.var
  c.status(409)
  const page = <PhilosophyPage {...{ reader, answers: came.answers }} both={sayBetween(came, reader)} />
  return c.render(page, { title: words(reader.language)('philosophy'), at: 'cycle' })
}

function showPhilosophy(c: Context, answers: Record<string, unknown>, complaints?: Record<string, string>) {
  const { reader } = c.var
  if (complaints) c.status(422)
  const page = <PhilosophyPage {...{ reader, answers, complaints }} />
  return c.render(page, { title: words(reader.language)('philosophy'), at: 'cycle' })
}
