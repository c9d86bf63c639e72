import { createHash } from 'node:crypto'
import { AccountBook } from '#accounts'
import { idOfLink, isSealed } from '#links'
import { asJobOf, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import type { CalendarTools } from './calendar-tools.ts'
import { composeFeed } from './compose-feed.ts'
import { heldFeed } from './feeds.store.ts'
import { openPace } from './pace.ts'
import { writeCalendar } from './write-calendar.ts'

/** Who asks all day long is asked to come back later: from one address, and for one feed. */
const paces = { address: { most: 3000, seconds: 300 }, feed: { most: 120, seconds: 3600 } }

/**
 * The feed of whoever holds its address. A wrong address, an old one, one that was turned off and that of a closed account
 * are answered alike: there is nothing.
 */
export function feedRoutes(tools: CalendarTools) {
  const [mayAsk, mayRead] = [openPace(paces.address), openPace(paces.feed)]
  return new Hono().get('/calendar/:file{.+\\.ics}', async (c) => {
    if (!mayAsk(c.var.address)) return later(c)
    const { person, feed } = await holderOf(tools, c.req.param('file').slice(0, -4))
    if (!mayRead(feed)) return later(c)
    const entries = await tools.db.ask(asJobOf(person), (tx) => composeFeed(tx, person))
    return answer(c, writeCalendar(entries, tools.settings.publicUrl))
  })
}

async function holderOf({ db, accounts, linkSecret }: CalendarTools, link: string) {
  const feed = found(idOfLink(link))
  const held = found(await db.ask({ kind: 'link', link: feed }, heldFeed))
  refuseUnless(isSealed(linkSecret, link, { noun: 'calendar', id: feed, round: held.round }))
  found(await AccountBook.emailOf(accounts.pool, held.person))
  return { person: held.person, feed }
}

function answer(c: Context, text: string) {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`
  c.header('ETag', etag)
  c.header('Cache-Control', 'private, no-cache')
  c.header('X-Robots-Tag', 'noindex')
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304)
  c.header('Content-Disposition', 'inline; filename="lps.ics"')
  return c.body(text, 200, { 'Content-Type': 'text/calendar; charset=utf-8' })
}

const later = (c: Context) =>
  c.text('Too often. Please come back in an hour.', 429, { 'Retry-After': '3600' })
