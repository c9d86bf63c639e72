import { idIn } from '#addresses'
import { agreementOf } from '#agreements'
import { asPerson, found, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { AskedPage } from './asked-page.tsx'
import { askingRoutes } from './asking-routes.tsx'
import { definitionRoutes } from './definition-routes.tsx'
import { foundingRoutes } from './founding-routes.tsx'
import { RoundtablePage } from './roundtable-page.tsx'
import { RoundtablesPage } from './roundtables-page.tsx'
import { askingsOf, roundtablesOf, roundtableWith, seatsOf } from './roundtables.store.ts'
import type { RoomTools } from './room-tools.ts'
import { seatRoutes } from './seat-routes.tsx'
import { nextTurns } from './turn.ts'
import { words } from './words.ts'
import { wordsRoutes } from './words-routes.tsx'

/** Roundtables: whose one sits at, a room as its members see it, and looking after it. */
export const roundtableRoutes = (tools: RoomTools) =>
  new Hono()
    .get('/roundtables', (c) => showList(tools.db, c))
    .route('/', foundingRoutes(tools))
    .get('/roundtables/:id', (c) => showRoom(tools, c))
    .route('/', seatRoutes(tools.db))
    .route('/', askingRoutes(tools))
    .route('/', wordsRoutes(tools.db))
    .route('/', definitionRoutes(tools.db))

async function showList(db: Database, c: Context) {
  const { reader } = c.var
  const [asked, roundtables] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([askingsOf(tx, reader.id), roundtablesOf(tx, reader.id)]),
  )
  const title = words(reader.language)('title')
  return c.render(<RoundtablesPage {...{ reader, asked, roundtables }} />, { title, at: 'people' })
}

async function showRoom({ db, ledIn, showFurther }: RoomTools, c: Context) {
  const { reader } = c.var
  const id = idIn(c)
  const [seen, seats, agreement, led, tellFurther] = await db.ask(
    asPerson(reader.id),
    (tx) =>
      Promise.all([
        roundtableWith(tx, reader.id, id),
        seatsOf(tx, id),
        agreementOf(tx, id),
        ledIn(tx, id),
        showFurther(tx, reader, id),
      ]),
    'one plan',
  )
  const table = found(seen)
  const about = { title: table.name, at: 'people' } as const
  if (table.mine === 'asked') return c.render(<AskedPage {...{ reader, table }} />, about)
  const turns = nextTurns(
    seats.filter(({ state }) => state === 'member'),
    led,
  )
  const further = tellFurther(table.pausedAt !== null)
  const room = { reader, table, seats, agreement, turns, further }
  return c.render(<RoundtablePage {...room} />, about)
}
