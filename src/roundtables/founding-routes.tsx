import { madeOnce, numberOf } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import type { Candidate } from '#people'
import { asPerson } from '#platform'
import { circlesOf } from '#sharing'
import { Hono, type Context } from 'hono'
import { askingForm } from './asking.ts'
import { choosePeople } from './choose-people.ts'
import { foundRoundtable } from './found-roundtable.ts'
import { NewPage } from './new-page.tsx'
import { offerPeople } from './offer-people.ts'
import type { RoomTools } from './room-tools.ts'
import { roundtableForm } from './roundtable.ts'
import { homesOf } from './roundtables.store.ts'
import { words } from './words.ts'

/** Beginning a roundtable. What is typed while people are looked for travels in the form, never in an address. */
export const foundingRoutes = (tools: RoomTools) =>
  new Hono()
    .get('/roundtables/new', (c) => showNew(tools, c, {}))
    .post('/roundtables/new', async (c) => showNew(tools, c, await readForm(c.req)))
    .post('/roundtables', (c) => begin(tools, c))

async function begin(tools: RoomTools, c: Context) {
  const [given, me] = [await readForm(c.req), c.var.reader.id]
  const id = numberOf(given)
  const [table, whom] = [answersOf(roundtableForm, given), answersOf(askingForm, given)]
  const wrong = { ...(table.ok ? {} : table.complaints), ...(whom.ok ? {} : whom.complaints) }
  if (!table.ok || !whom.ok) return showNew(tools, c, given, { complaints: personOnly(wrong) })
  const founding = tools.db.as(asPerson(me), async (tx) => {
    const chosen = await choosePeople(tx, tools.find, whom.value, [me])
    const fine = Object.keys(chosen.complaints).length === 0
    if (fine) await foundRoundtable(tx, me, { id, people: chosen.people }, table.value)
    return { ...chosen, fine }
  })
  const tried = await madeOnce('circle', founding, () => sitsThere(tools, me, id))
  if (tried && !tried.fine) return showNew(tools, c, given, tried)
  return c.redirect(`/roundtables/${id}?saved=roundtable-new`, 303)
}

const sitsThere = async ({ db }: RoomTools, me: string, id: string) => {
  const circles = await db.ask(asPerson(me), (tx) => circlesOf(tx, me))
  return circles.some((circle) => circle.id === id)
}

/** A complaint about one of several ticks stands beside all of them. */
export const personOnly = (complaints: Complaints): Complaints =>
  Object.fromEntries(
    Object.entries(complaints).map(([field, key]) => [field.startsWith('person') ? 'person' : field, key]),
  )

interface Again {
  complaints: Complaints
  fits?: Candidate[]
}

async function showNew({ db, find }: RoomTools, c: Context, given: Record<string, unknown>, again?: Again) {
  const { reader } = c.var
  const [homes, people] = await db.read(asPerson(reader.id), (tx) =>
    Promise.all([
      homesOf(tx, reader.id),
      offerPeople(tx, find, given, { me: reader.id, fits: again?.fits, seated: [reader.id] }),
    ]),
  )
  if (again) c.status(422)
  const page = <NewPage {...{ reader, homes, ...people }} answers={given} complaints={again?.complaints} />
  return c.render(page, { title: words(reader.language)('newTitle'), at: 'people' })
}
