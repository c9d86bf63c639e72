import { idIn } from '#addresses'
import { asPerson, type Database, found, refuseUnless, type Transaction } from '#platform'
import { joinCircle, leaveCircle } from '#sharing'
import { Hono, type Context } from 'hono'
import { readTable } from './read-table.ts'
import { addRest, dismiss, dropRest, makeHost, roundtableWith, seatsOf } from './roundtables.store.ts'
import { SeatsPage } from './seats-page.tsx'
import { setPause } from './set-pause.ts'
import { words } from './words.ts'

const at = '/roundtables/:id'

/** What is done with seats: joining, leaving, taking back, hosting, resting, and pausing the whole table. */
export const seatRoutes = (db: Database) =>
  new Hono()
    .get(`${at}/seats`, (c) => showSeats(db, c))
    .post(`${at}/membership`, async (c) => {
      const id = idIn(c)
      await db.as(asPerson(c.var.reader.id), async (tx) => {
        const table = found(await roundtableWith(tx, c.var.reader.id, id))
        if (table.mine === 'asked') await joinCircle(tx, id)
      })
      return c.redirect(`/roundtables/${id}`, 303)
    })
    .post(`${at}/membership/ending`, async (c) => {
      const id = idIn(c)
      await db.as(asPerson(c.var.reader.id), async (tx) => {
        found(await roundtableWith(tx, c.var.reader.id, id))
        await dropRest(tx, id, c.var.reader.id)
        await leaveCircle(tx, id)
      })
      return c.redirect('/people?left=table', 303)
    })
    .post(`${at}/seats/:person/ending`, (c) =>
      asHost(db, c, '/seats', (tx, id) => dismiss(tx, id, idIn(c, 'person'))),
    )
    .post(`${at}/seats/:person/hosting`, (c) =>
      asHost(db, c, '/seats', (tx, id) => makeHost(tx, id, idIn(c, 'person'))),
    )
    .post(`${at}/pause`, (c) => asHost(db, c, '', (tx, id) => setPause(tx, id, true)))
    .post(`${at}/pause/ending`, (c) => asHost(db, c, '', (tx, id) => setPause(tx, id, false)))
    .post(`${at}/rest`, (c) => asMember(db, c, addRest))
    .post(`${at}/rest/ending`, (c) => asMember(db, c, dropRest))

async function showSeats(db: Database, c: Context) {
  const { reader } = c.var
  const id = idIn(c)
  const [table, seats] = await db.ask(
    asPerson(reader.id),
    (tx) => Promise.all([readTable(tx, reader.id, id), seatsOf(tx, id)]),
    'one plan',
  )
  refuseUnless(table.hosts)
  const title = words(reader.language)('seatsKeep')
  return c.render(<SeatsPage {...{ reader, table, seats }} />, { title, at: 'people' })
}

type Deed = (tx: Transaction, id: string, me: string) => Promise<unknown>

// What is done already may be asked for again: two hosts may press the same button.
async function asHost(db: Database, c: Context, part: string, deed: Deed) {
  const [id, me] = [idIn(c), c.var.reader.id]
  await db.as(asPerson(me), async (tx) => {
    const table = await readTable(tx, me, id)
    refuseUnless(table.hosts)
    await deed(tx, id, me)
  })
  return c.redirect(`/roundtables/${id}${part}`, 303)
}

async function asMember(db: Database, c: Context, deed: Deed) {
  const [id, me] = [idIn(c), c.var.reader.id]
  await db.as(asPerson(me), async (tx) => {
    await readTable(tx, me, id)
    await deed(tx, id, me)
  })
  return c.redirect(`/roundtables/${id}#seats`, 303)
}
