import { idAsked, idIn, idOf } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, type Database, found, refuseUnless, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { goalWith } from './goals.store.ts'
import { apartForm, linkForm } from './link.ts'
import { linkGoal } from './link-goal.ts'
import { aboveOf, goalsAbove } from './links.store.ts'
import { markSentences } from './mark-sentences.ts'
import { homeWith } from './organization.store.ts'
import { purposeOf } from './purpose.store.ts'
import { readAbove } from './read-above.ts'
import { relinkGoal } from './relink-goal.ts'
import { goalAt } from './say-goal.ts'
import { sayApart } from './say-apart.ts'
import { sentencesForm, sentencesOf } from './sentence.ts'
import { sentencesServed } from './sentences.store.ts'
import { ServesPage } from './serves-page.tsx'
import { unlinkGoal } from './unlink-goal.ts'
import { words } from './words.ts'

const goalOf = (c: Context) => ({ space: idIn(c), id: idIn(c, 'goal') })
const pageOf = (c: Context) => `${goalAt(idIn(c), idIn(c, 'goal'))}/serves`

/** What a goal of an organization serves: goals above, sentences of the purpose, or none with a reason. */
export const servingRoutes = (db: Database) =>
  new Hono()
    .get('/organizations/:id/goals/:goal/serves', (c) => showServes(db, c))
    .post('/organizations/:id/goals/:goal/links', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(linkForm, given)
      if (!answers.ok) return showServes(db, c, { answers: given, complaints: { to: 'choose' } })
      const { to, ...how } = answers.value
      const outcome = await as(db, c, (tx) => linkGoal(tx, goalOf(c), { ...to, ...how }))
      if (!outcome.ok) return showServes(db, c, { answers: given, complaints: outcome.complaints })
      const form = idOf(given.link) ?? idIn(c, 'goal')
      return c.redirect(`${pageOf(c)}?saved=link-${form}`, 303)
    })
    .post('/organizations/:id/goals/:goal/links/:link/ending', async (c) => {
      await as(db, c, (tx) => unlinkGoal(tx, idIn(c), idIn(c, 'link')))
      return c.redirect(`${pageOf(c)}?gone=${idIn(c, 'link')}`, 303)
    })
    .post('/organizations/:id/goals/:goal/links/:link/ending/ending', async (c) => {
      const outcome = await as(db, c, (tx) => relinkGoal(tx, idIn(c), idIn(c, 'link')))
      if (!outcome.ok) return showServes(db, c, { answers: {}, complaints: outcome.complaints })
      return c.redirect(pageOf(c), 303)
    })
    .post('/organizations/:id/goals/:goal/links/:link/reading', async (c) => {
      await as(db, c, (tx) => readAbove(tx, goalOf(c), idIn(c, 'link')))
      return c.redirect(pageOf(c), 303)
    })
    .post('/organizations/:id/goals/:goal/sentences', async (c) => {
      const answers = answersOf(sentencesForm, await readForm(c.req))
      const sentences = answers.ok ? answers.value.sentence : []
      await as(db, c, (tx) => markSentences(tx, goalOf(c), sentences))
      return c.redirect(goalAt(idIn(c), idIn(c, 'goal')), 303)
    })
    .post('/organizations/:id/goals/:goal/apart', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(apartForm, given)
      if (!answers.ok) return showServes(db, c, { answers: given, complaints: answers.complaints })
      await as(db, c, (tx) => sayApart(tx, goalOf(c), answers.value.apart))
      return c.redirect(`${goalAt(idIn(c), idIn(c, 'goal'))}?saved=apart-${idIn(c, 'goal')}`, 303)
    })

const as = <T,>(db: Database, c: Context, deed: (tx: Transaction) => Promise<T>) =>
  db.as(asPerson(c.var.reader.id), deed)

async function showServes(
  db: Database,
  c: Context,
  sent?: { answers: Record<string, unknown>; complaints: Complaints },
) {
  const [{ reader }, { space, id }] = [c.var, goalOf(c)]
  const [home, goal, purpose, sentences, above, offer] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([
      homeWith(tx, space),
      goalWith(tx, space, id),
      purposeOf(tx, space),
      sentencesServed(tx, space, id),
      aboveOf(tx, space, id),
      goalsAbove(tx, space, id),
    ]),
  )
  refuseUnless(found(home).keep)
  if (sent) c.status(422)
  const offered = [purpose?.purpose, purpose?.vision].flatMap((text) => sentencesOf(text ?? ''))
  const gone = idAsked(c, 'gone')
  const changing = above.find((one) => one.id === c.req.query('change'))
  const texts = { offered, sentences, above, offer, changing, gone }
  const shown = { reader, home: found(home), goal: found(goal), ...texts }
  return c.render(<ServesPage {...shown} {...sent} />, {
    title: words(reader.language)('servesTitle'),
    at: 'people',
  })
}
