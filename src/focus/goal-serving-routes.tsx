import { idIn, idsIn } from '#addresses'
import { answersOf, readForm } from '#forms'
import { remember } from '#history'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { postsOf } from '#posts'
import { Hono, type Context } from 'hono'
import { goalWith } from './goals.store.ts'
import { linkGoal } from './link-goal.ts'
import { apartForm, linkForm } from './link.ts'
import { dropLink, goalsAbove, linksOf, markRead, setApart } from './links.store.ts'
import { nearest } from './near.ts'
import { ServingPage } from './serving-page.tsx'
import { words } from './words.ts'

const linkIds = (c: Context) => idsIn(c, 'id', 'space', 'to')

/** What a goal serves: choosing, saying how, reading again what changed above. */
export const goalServingRoutes = (db: Database) =>
  new Hono()
    .get('/goals/:id/serving', (c) => showServing(db, c))
    .post('/goals/:id/serving/:space/:to', async (c) => {
      const { id, space, to } = linkIds(c)
      const me = c.var.reader.id
      const answers = answersOf(linkForm, await readForm(c.req))
      if (!answers.ok) return showServing(db, c, true)
      const outcome = await db.as(asPerson(me), (tx) =>
        linkGoal(tx, me, id, { space, id: to, ...answers.value }),
      )
      if (!outcome.ok) return showServing(db, c, true)
      return c.redirect(`/goals/${id}/serving?saved=link-${id}-${to}`, 303)
    })
    .post('/goals/:id/serving/:space/:to/ending', async (c) => {
      const { id, to } = linkIds(c)
      const me = c.var.reader.id
      await db.as(asPerson(me), async (tx) => {
        refuseUnless(await dropLink(tx, me, id, to))
        await remember(tx, 'unlinked', { noun: 'goal', space: me, id })
      })
      return c.redirect(`/goals/${id}/serving`, 303)
    })
    .post('/goals/:id/serving/:space/:to/reading', async (c) => {
      const { id, to } = linkIds(c)
      const me = c.var.reader.id
      await db.as(asPerson(me), async (tx) => refuseUnless(await markRead(tx, me, id, to)))
      return c.redirect(`/goals/${id}#serves`, 303)
    })
    .post('/goals/:id/apart', async (c) => {
      const id = idIn(c)
      const me = c.var.reader.id
      const answers = answersOf(apartForm, await readForm(c.req))
      if (!answers.ok) return showServing(db, c, true)
      await db.as(asPerson(me), async (tx) => {
        refuseUnless(await setApart(tx, me, id, answers.value.apart))
        await remember(tx, 'said why apart', { noun: 'goal', space: me, id })
      })
      return c.redirect(`/goals/${id}?saved=apart-${id}#serves`, 303)
    })

async function showServing(db: Database, c: Context, ended = false) {
  const { reader } = c.var
  const id = idIn(c)
  const [goal, links, above, posts] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([
      goalWith(tx, reader.id, id).then(found),
      linksOf(tx, reader.id, id),
      goalsAbove(tx, reader.id),
      postsOf(tx, reader.id),
    ]),
  )
  const open = above.filter((one) => !links.some((link) => link.id === one.id))
  const { goals, near } = nearest(goal.statement, open)
  if (ended) c.status(422)
  const places = posts
    .filter(({ starts, ends }) => starts <= reader.today && (!ends || ends >= reader.today))
    .map(({ organizationId: place, organization: name }) => ({ id: place, name }))
  const page = <ServingPage {...{ reader, goal, links, above: goals, near, places, ended }} />
  return c.render(page, { title: words(reader.language)('serves'), at: 'cycle' })
}
