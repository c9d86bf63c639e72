import { idOf, madeOnce, numberOf } from '#addresses'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { readForm } from '#forms'
import type { Reader } from '#people'
import { circlesOf } from '#sharing'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { findProtocol } from './find-protocol.ts'
import type { Protocol } from './protocol.ts'
import { ProtocolPage, type ComingMeeting } from './protocol-page.tsx'
import { ownProtocols } from './protocols.store.ts'
import { GroupPage, ProtocolsPage } from './protocols-page.tsx'
import { putAside } from './put-aside.ts'
import { words } from './words.ts'
import { copyProtocol } from './copy-protocol.ts'
import { writingRoutes } from './writing-routes.tsx'

interface ProtocolTools {
  db: Database
  /** The next meetings of a reader; meetings stand above. */
  findMeetings(tx: Transaction, reader: Reader): Promise<ComingMeeting[]>
}

/** The library of recipes and what groups and leaders wrote: reading, fitting, using, copying, putting aside. */
export const protocolRoutes = ({ db, findMeetings }: ProtocolTools) =>
  new Hono()
    .get('/protocols', async (c) => {
      const { reader } = c.var
      const [own, circles] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([ownProtocols(tx), circlesOf(tx, reader.id)]),
      )
      return c.render(<ProtocolsPage {...{ reader, own, circles }} />, about(c))
    })
    .get('/roundtables/:id/protocols', async (c) => {
      const { reader } = c.var
      const [own, circles] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([ownProtocols(tx), circlesOf(tx, reader.id)]),
      )
      const circle = found(circles.find(({ id, kind }) => id === c.req.param('id') && kind === 'roundtable'))
      return c.render(<GroupPage {...{ reader, own, circle }} />, about(c))
    })
    .route('/', writingRoutes(db))
    .get('/protocols/:key', async (c) => {
      const { reader } = c.var
      const minutes = minutesForm.safeParse(c.req.query('minutes')).data
      const [protocol, circles, meetings] = await db.ask(asPerson(reader.id), (tx) =>
        Promise.all([protocolAt(tx, c), circlesOf(tx, reader.id), findMeetings(tx, reader)]),
      )
      const page = <ProtocolPage {...{ reader, circles, meetings, minutes }} protocol={found(protocol)} />
      return c.render(page, { title: found(protocol).name, at: 'people' })
    })
    .post('/protocols/:key/copies', async (c) => {
      const { reader } = c.var
      const given = await readForm(c.req)
      const id = numberOf(given)
      const space = found(idOf(given.space))
      const copying = db.as(asPerson(reader.id), async (tx) =>
        copyProtocol(tx, found(await protocolAt(tx, c)), { space, id }),
      )
      await madeOnce('protocol', copying)
      return c.redirect(`/protocols/${id}/edit`, 303)
    })
    .post('/protocols/:key/aside', (c) => moveAside(db, c, true))
    .post('/protocols/:key/aside/ending', (c) => moveAside(db, c, false))

const minutesForm = z.coerce.number().min(1).max(480)

const about = (c: Context) => ({ title: words(c.var.reader.language)('title'), at: 'people' }) as const

const protocolAt = (tx: Transaction, c: Context): Promise<Protocol | undefined> =>
  findProtocol(tx, c.req.param('key') ?? '', c.var.reader.language)

async function moveAside(db: Database, c: Context, aside: boolean) {
  const key = c.req.param('key') ?? ''
  await db.as(asPerson(c.var.reader.id), async (tx) => putAside(tx, found(await protocolAt(tx, c)), aside))
  return c.redirect(`/protocols/${key}`, 303)
}
