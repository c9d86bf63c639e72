import { idIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import type { Candidate } from '#people'
import { asPerson, refuseUnless } from '#platform'
import { askIntoCircle } from '#sharing'
import { Hono, type Context } from 'hono'
import { askingForm } from './asking.ts'
import { AskingPage } from './asking-page.tsx'
import { choosePeople } from './choose-people.ts'
import { personOnly } from './founding-routes.tsx'
import { offerPeople } from './offer-people.ts'
import { readTable } from './read-table.ts'
import type { RoomTools } from './room-tools.ts'
import { seatsOf } from './roundtables.store.ts'
import { words } from './words.ts'

const at = '/roundtables/:id'

/** Hosts ask people to a table. */
export const askingRoutes = (tools: RoomTools) =>
  new Hono()
    .get(`${at}/asking`, (c) => showAsking(tools, c, {}))
    .post(`${at}/asking/found`, async (c) => showAsking(tools, c, await readForm(c.req)))
    .post(`${at}/asking`, (c) => ask(tools, c))

async function ask(tools: RoomTools, c: Context) {
  const [given, me, id] = [await readForm(c.req), c.var.reader.id, idIn(c)]
  const whom = answersOf(askingForm, given)
  if (!whom.ok) return showAsking(tools, c, given, { complaints: personOnly(whom.complaints) })
  const tried = await tools.db.as(asPerson(me), async (tx) => {
    refuseUnless((await readTable(tx, me, id)).hosts)
    const seated = (await seatsOf(tx, id)).map((seat) => seat.id)
    const chosen = await choosePeople(tx, tools.find, whom.value, seated)
    if (Object.keys(chosen.complaints).length > 0) return chosen
    if (chosen.people.length === 0) return { ...chosen, complaints: { person: 'nobody' } }
    const asked = await askIntoCircle(tx, me, { id, kind: 'roundtable' }, chosen.people)
    return asked ? undefined : { ...chosen, complaints: { person: 'full' } }
  })
  if (tried) return showAsking(tools, c, given, tried)
  return c.redirect(`/roundtables/${id}?saved=roundtable-asking-${id}#seats`, 303)
}

interface Again {
  complaints: Complaints
  fits?: Candidate[]
}

async function showAsking(
  { db, find }: RoomTools,
  c: Context,
  given: Record<string, unknown>,
  again?: Again,
) {
  const { reader } = c.var
  const id = idIn(c)
  const shown = await db.read(asPerson(reader.id), async (tx) => {
    const [table, seats] = await Promise.all([readTable(tx, reader.id, id), seatsOf(tx, id)])
    refuseUnless(table.hosts)
    const seated = seats.map((seat) => seat.id)
    return {
      table,
      taken: seats.length,
      ...(await offerPeople(tx, find, given, { me: reader.id, fits: again?.fits, seated })),
    }
  })
  if (again) c.status(422)
  const page = <AskingPage {...{ reader, ...shown }} answers={given} complaints={again?.complaints} />
  return c.render(page, { title: words(reader.language)('askIn'), at: 'people' })
}
