import { idIn } from '#addresses'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { countedPlace } from './meetings.store.ts'
import { MeetingsPage } from './meetings-page.tsx'
import { switchMeetings } from './switch-meetings.ts'
import { words } from './words.ts'

/** How many leaders of an organization meet, and whether that is counted at all. */
export const tallyRoutes = (db: Database) =>
  new Hono()
    .get('/organizations/:id/meetings', async (c) => {
      const { reader } = c.var
      const place = found(await db.ask(asPerson(reader.id), (tx) => countedPlace(tx, idIn(c))))
      return c.render(<MeetingsPage {...{ reader, place }} />, { title: words(reader.language)('meetings') })
    })
    .post('/organizations/:id/meetings/counting', (c) => turn(db, c, true))
    .post('/organizations/:id/meetings/ending', (c) => turn(db, c, false))

async function turn(db: Database, c: Context, on: boolean) {
  const [id, me] = [idIn(c), c.var.reader.id]
  await db.as(asPerson(me), (tx) => switchMeetings(tx, id, me, on))
  return c.redirect(`/organizations/${id}/meetings`, 303)
}
