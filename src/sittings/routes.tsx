import type { Accounts } from '#accounts'
import type { Ears } from '#ears'
import type { MeetingTools } from '#meetings'
import { asPerson, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { beginRoutes } from './begin-routes.tsx'
import { cardRoutes } from './card-routes.ts'
import { findRoom } from './find-room.ts'
import { moveRoutes } from './move-routes.ts'
import { openRooms } from './open-rooms.ts'
import { OverPage } from './over-page.tsx'
import { sittingIn } from './read-address.ts'
import { readLive } from './say-live.ts'
import { SittingPage } from './sitting-page.tsx'
import { streamLive } from './stream-live.ts'

interface SittingTools {
  db: Database
  accounts: Pick<Accounts, 'personOf'>
  ears: Ears
  /** What items on an agenda are called that a module above keeps. */
  titles: MeetingTools['titles']
}

/** Meetings as they are run: beginning one, its page, what is pressed and written, and the line to each device. */
export const sittingRoutes = ({ db, accounts, ears, titles }: SittingTools) => {
  const rooms = openRooms(ears)
  return new Hono()
    .route('/', beginRoutes(db))
    .route('/', moveRoutes(db))
    .route('/', cardRoutes(db))
    .get('/sittings/:space/:id/live', (c) => {
      const [at, { reader }] = [sittingIn(c), c.var]
      // The line stays open for minutes: whoever was signed out meanwhile hears nothing more.
      const isHere = async () => (await accounts.personOf(c.req.raw.headers)) === reader.id
      const live = () => db.ask(asPerson(reader.id), (tx) => readLive(tx, at, reader))
      const read = async () => ((await isHere()) ? live() : undefined)
      return streamLive({ rooms, person: reader.id, space: at.space, read })
    })
    .get('/sittings/:space/:id', (c) => showRoom({ db, titles }, c))
}

async function showRoom({ db, titles }: Pick<SittingTools, 'db' | 'titles'>, c: Context) {
  const { reader } = c.var
  const room = await db.read(asPerson(reader.id), (tx) => findRoom(tx, titles, { at: sittingIn(c), reader }))
  const { title } = room.sitting
  if (room.live.state === 'over') return c.render(<OverPage {...room} />, { title, at: 'people' })
  const late = c.req.query('stands') !== undefined
  return c.render(<SittingPage {...room} late={late} />, { title, alone: true })
}
