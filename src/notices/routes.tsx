import { pageAsked } from '#addresses'
import { answersOf, readForm } from '#forms'
import { asPerson, found } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { chosenKinds } from './kind.ts'
import type { NoticeTools } from './notice-tools.ts'
import { NoticesPage } from './notices-page.tsx'
import { markSeen, noticesOf } from './notices.store.ts'
import { offRoutes } from './off-routes.tsx'
import { fieldOf, preferenceForm, usual, usualWay, type Preference } from './preference.ts'
import { preferenceOf } from './preferences.store.ts'
import { WishesPage } from './wishes-page.tsx'
import { words } from './words.ts'
import { writeWishes } from './write-wishes.ts'

const moment = z.iso.datetime()

/** What a person is told, and how they want to be told. */
export const noticeRoutes = (tools: NoticeTools) =>
  new Hono()
    .get('/notices', async (c) => {
      const { reader } = c.var
      const page = pageAsked(c)
      const notices = await tools.db.ask(asPerson(reader.id), (tx) => noticesOf(tx, reader.id, page))
      return c.render(<NoticesPage {...{ reader, notices, page }} />, {
        title: words(reader.language)('title'),
      })
    })
    .post('/notices/seen', async (c) => {
      const until = new Date(found(moment.safeParse((await readForm(c.req)).until).data))
      const me = c.var.reader.id
      await tools.db.as(asPerson(me), (tx) => markSeen(tx, me, until))
      return c.redirect('/notices', 303)
    })
    .get('/me/notices', async (c) => {
      const me = c.var.reader.id
      const wish = await tools.db.ask(asPerson(me), (tx) => preferenceOf(tx, me))
      return showWishes(tools, c, answersFrom(wish ?? usual))
    })
    .post('/me/notices', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(preferenceForm, given)
      if (!answers.ok) {
        c.status(422)
        return showWishes(tools, c, given, answers.complaints)
      }
      const me = c.var.reader.id
      await tools.db.as(asPerson(me), (tx) => writeWishes(tx, me, answers.value))
      return c.redirect('/me/notices?saved=notices', 303)
    })
    .route('/', offRoutes(tools))

function showWishes({ mail }: NoticeTools, c: Context, answers: Record<string, unknown>, complaints = {}) {
  const { reader } = c.var
  const saved = c.req.query('saved') === 'notices'
  const page = <WishesPage {...{ reader, answers, complaints, saved }} mail={mail.ready} />
  return c.render(page, { title: words(reader.language)('wishes') })
}

// A wish as the form's answers.
function answersFrom({ ways, weekends, breaks, ...hours }: Preference): Record<string, unknown> {
  const yes = (said: boolean) => (said ? 'yes' : undefined)
  const kinds = chosenKinds.map((kind) => [fieldOf(kind), ways[kind] ?? usualWay(kind)])
  const ticks = { digest: yes(ways.digest !== 'here'), weekends: yes(weekends), breaks: yes(breaks) }
  return { ...hours, ...ticks, ...Object.fromEntries(kinds) }
}
