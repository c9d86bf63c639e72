import { phases, presentCycle } from '#cycles'
import { goalsOf } from '#focus'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { philosophyOf } from '#purpose'
import { circlesOf } from '#sharing'
import { Hono, type Context } from 'hono'
import { beginYear } from './begin-year.ts'
import { CyclePage } from './cycle-page.tsx'
import { NoCyclePage } from './no-cycle-page.tsx'
import { PhasePage } from './phase-page.tsx'
import { postOfCycle, presentPost } from './post.store.ts'
import { words } from './words.ts'
import { yearOf } from './year.store.ts'

/** My cycle: the year on one page. */
export const cycleRoutes = (db: Database) =>
  new Hono()
    .get('/cycle', async (c) => {
      const { reader } = c.var
      const about = { title: words(reader.language)('cycle'), at: 'cycle' } as const
      const parts = await db.as(asPerson(reader.id), (tx) => cycleParts(tx, reader.id))
      if (!parts) return noCycle(c, db)
      return c.render(<CyclePage reader={reader} {...parts} />, about)
    })
    .post('/cycle', async (c) => {
      const { reader } = c.var
      await db.as(asPerson(reader.id), (tx) => beginYear(tx, reader.id, reader.today))
      return c.redirect('/cycle', 303)
    })
    .get('/cycle/:phase', async (c) => {
      const { reader } = c.var
      const phase = found(phases.find((one) => one === c.req.param('phase')))
      const about = { title: words(reader.language)(`phase.${phase}`), at: 'cycle' } as const
      const parts = await db.as(asPerson(reader.id), (tx) => cycleParts(tx, reader.id))
      if (!parts) return noCycle(c, db)
      return c.render(<PhasePage {...{ reader, phase, ...parts }} />, about)
    })

async function noCycle(c: Context, db: Database) {
  const { reader } = c.var
  const post = await db.as(asPerson(reader.id), (tx) => presentPost(tx, reader.id))
  return c.render(<NoCyclePage reader={reader} post={post?.line} />, {
    title: words(reader.language)('cycle'),
    at: 'cycle',
  })
}

async function cycleParts(tx: Transaction, person: string) {
  const cycle = await presentCycle(tx, person)
  if (!cycle) return undefined
  const [post, goals, philosophy, year, circles] = await Promise.all([
    postOfCycle(tx, person, cycle.postId),
    goalsOf(tx, person, cycle.id),
    philosophyOf(tx, person),
    yearOf(tx, person, cycle.id),
    circlesOf(tx, person),
  ])
  const partner = circles.find((circle) => circle.kind === 'partnership')
  return { cycle: { ...cycle, post: post?.line ?? '' }, goals, philosophy, year: found(year), partner }
}
