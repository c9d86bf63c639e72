import { presentCycle } from '#cycles'
import { goalsOf } from '#focus'
import { asPerson, found, type Database } from '#platform'
import { philosophyOf } from '#purpose'
import { circlesOf } from '#sharing'
import { Button, Layout } from '#ui'
import { Hono } from 'hono'
import { CyclePage } from './cycle-page.tsx'
import { PeoplePage } from './people-page.tsx'
import { sharedWithMe } from './people.store.ts'
import { postOfCycle } from './post.store.ts'
import { TodayPage } from './today-page.tsx'
import { words } from './words.ts'
import { yearOf } from './year.store.ts'

/** The pages that join several modules: Today, My cycle, People, the reader's own page. */
export const joinedRoutes = (db: Database) =>
  new Hono()
    .get('/today', async (c) => {
      const { reader } = c.var
      const [cycle, year] = await db.as(asPerson(reader.id), async (tx) => {
        const cycle = await presentCycle(tx, reader.id)
        return [cycle, found(await yearOf(tx, reader.id, cycle?.id ?? null))] as const
      })
      return c.render(<TodayPage {...{ reader, cycle, year }} />, {
        title: words(reader.language)('today'),
        at: 'today',
      })
    })
    .get('/cycle', async (c) => {
      const { reader } = c.var
      const parts = await db.as(asPerson(reader.id), async (tx) => {
        const cycle = found(await presentCycle(tx, reader.id))
        const [post, goals, philosophy, year, circles] = await Promise.all([
          postOfCycle(tx, reader.id, cycle.postId),
          goalsOf(tx, reader.id, cycle.id),
          philosophyOf(tx, reader.id),
          yearOf(tx, reader.id, cycle.id),
          circlesOf(tx, reader.id),
        ])
        const partner = circles.find((circle) => circle.kind === 'partnership')
        return { cycle: { ...cycle, post: post?.line ?? '' }, goals, philosophy, year: found(year), partner }
      })
      return c.render(<CyclePage reader={reader} {...parts} />, {
        title: words(reader.language)('cycle'),
        at: 'cycle',
      })
    })
    .get('/people', async (c) => {
      const { reader } = c.var
      const [circles, shared] = await db.as(asPerson(reader.id), (tx) =>
        Promise.all([circlesOf(tx, reader.id), sharedWithMe(tx)]),
      )
      return c.render(<PeoplePage {...{ reader, circles, shared }} />, {
        title: words(reader.language)('people'),
        at: 'people',
      })
    })
    .get('/me', (c) => {
      const say = words(c.var.reader.language)
      return c.render(
        <>
          <Layout.Head title={c.var.reader.name} />
          <form method="post" action="/sign-out">
            <Button kind="plain">{say('signOut')}</Button>
          </form>
        </>,
        { title: say('meTitle') },
      )
    })
