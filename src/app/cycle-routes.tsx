import { phases, presentCycle } from '#cycles'
import { goalsOf } from '#focus'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { philosophyOf } from '#purpose'
import { circlesOf } from '#sharing'
import { Hono } from 'hono'
import { CyclePage } from './cycle-page.tsx'
import { NoCyclePage } from './no-cycle-page.tsx'
import { PhasePage } from './phase-page.tsx'
import { postOfCycle } from './post.store.ts'
import { words } from './words.ts'
import { yearOf } from './year.store.ts'

/** My cycle: the year on one page. */
export const cycleRoutes = (db: Database) =>
  new Hono()
    .get('/cycle', async (c) => {
      const { reader } = c.var
      const about = { title: words(reader.language)('cycle'), at: 'cycle' } as const
      const parts = await db.as(asPerson(reader.id), (tx) => cycleParts(tx, reader.id))
      return c.render(
        parts ? <CyclePage reader={reader} {...parts} /> : <NoCyclePage reader={reader} />,
        about,
      )
    })
    .get('/cycle/:phase', async (c) => {
      const { reader } = c.var
      const phase = found(phases.find((one) => one === c.req.param('phase')))
      const about = { title: words(reader.language)(`phase.${phase}`), at: 'cycle' } as const
      const parts = await db.as(asPerson(reader.id), (tx) => cycleParts(tx, reader.id))
      return c.render(
        parts ? <PhasePage {...{ reader, phase, ...parts }} /> : <NoCyclePage reader={reader} />,
        about,
      )
    })

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
