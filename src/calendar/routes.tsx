import { readForm } from '#forms'
import { sealLink } from '#links'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import type { CalendarTools } from './calendar-tools.ts'
import { changeFeed } from './change-feed.ts'
import { FeedPage } from './feed-page.tsx'
import { feedRoutes } from './feed-routes.ts'
import { pathOfFeed, type Feed, type FeedChange } from './feed.ts'
import { feedOf } from './feeds.store.ts'
import { words } from './words.ts'

const shows = z.object({ shows: z.enum(['named', 'plain']) })
const told = z.enum(['on', 'renewed', 'named'])

/** A person's own calendar: its private address, and what stands behind it. */
export const calendarRoutes = (tools: CalendarTools) =>
  new Hono()
    .route('/', feedRoutes(tools))
    .get('/calendar', async (c) => {
      const { reader } = c.var
      const feed = await tools.db.ask(asPerson(reader.id), (tx) => feedOf(tx, reader.id))
      const page = {
        reader,
        feed,
        address: feed && addressOf(tools, feed),
        told: told.safeParse(c.req.query('done')).data,
      }
      return c.render(<FeedPage {...page} local={tools.settings.local} />, {
        title: words(reader.language)('title'),
      })
    })
    .post('/calendar/on', (c) => change(tools.db, c, 'on'))
    .post('/calendar/off', (c) => change(tools.db, c, 'off'))
    .post('/calendar/renewed', (c) => change(tools.db, c, 'renewed'))
    .post('/calendar/shows', async (c) => {
      const answer = found(shows.safeParse(await readForm(c.req)).data)
      return change(tools.db, c, answer.shows)
    })

async function change(db: Database, c: Context, what: FeedChange) {
  const { id } = c.var.reader
  await db.as(asPerson(id), (tx) => changeFeed(tx, id, what))
  return c.redirect(`/calendar?done=${what === 'plain' ? 'named' : what}`, 303)
}

const addressOf = ({ linkSecret, settings }: CalendarTools, { id, round, off }: Feed) =>
  off ? undefined : settings.publicUrl + pathOfFeed(sealLink(linkSecret, { noun: 'calendar', id, round }))
