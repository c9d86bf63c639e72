import { readForm } from '#forms'
import { spaceForm } from '#frameworks'
import { asPerson, found, Refusal, type Database, type Transaction } from '#platform'
import { choiceForm, ChoosingPage, offerParts, offersFor, PartsPage, successorsOf } from '#standards'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { chooseStandards } from './choose-standards.ts'
import { NoCycle, ownCycle } from './own-cycle.ts'
import { moveRoutes } from './move-routes.tsx'
import { lets } from './policy.ts'
import { presentChoice } from './standards.store.ts'
import { Successors } from './successors.tsx'
import { words } from './words.ts'

const address = '/cycle/standards'

/** Choosing standards for one's own cycle: a whole framework, a domain, a standard. */
export const standardRoutes = (db: Database) =>
  new Hono()
    .route('/', moveRoutes(db))
    .get(address, (c) => showChoice(db, c))
    .get(`${address}/:space/:version`, (c) => showParts(db, c))
    .post(`${address}/:space/:version`, async (c) =>
      keep(db, c, found(choiceForm.safeParse(await readForm(c.req)).data)),
    )
    .post(`${address}/:space/:version/ending`, (c) => keep(db, c, []))

const versionForm = z.object({ space: spaceForm, version: z.uuid() })

const versionOf = (c: Context) => found(versionForm.safeParse(c.req.param()).data)

/** What somebody chose for the cycle they work in; refused where they have begun none. */
async function ownChoice(tx: Transaction, person: string) {
  const { cycle, chosen } = await presentChoice(tx, person)
  if (!cycle) throw new NoCycle()
  return chosen
}

async function keep(db: Database, c: Context, parts: (string | null)[]) {
  const { id: person } = c.var.reader
  const of = versionOf(c)
  await db.as(asPerson(person), async (tx) => {
    const cycle = await ownCycle(tx, person)
    if (!lets(cycle, 'choose standards')) throw new Refusal('not allowed')
    return chooseStandards(tx, { person, cycle: cycle.id }, of, parts)
  })
  return c.redirect(address, 303)
}

async function showChoice(db: Database, c: Context) {
  const { language, id } = c.var.reader
  const say = words(language)
  const { chosen, offers, successors } = await db.read(asPerson(id), async (tx) => {
    const [taken, open] = await Promise.all([ownChoice(tx, id), offersFor(tx, id)])
    const versions = [...new Set(taken.map(({ version }) => version))]
    return { chosen: taken, offers: open, successors: await successorsOf(tx, versions) }
  })
  const about = { language, address, title: say('title'), lead: say('lead') }
  const page = (
    <ChoosingPage
      {...about}
      {...{ chosen, offers }}
      back={{ href: '/cycle/purpose', label: say('back') }}
      own
    >
      <Successors {...{ language, chosen, successors }} />
    </ChoosingPage>
  )
  return c.render(page, { title: say('title'), at: 'cycle' })
}

async function showParts(db: Database, c: Context) {
  const { language, id } = c.var.reader
  const of = versionOf(c)
  const parts = await db.read(asPerson(id), async (tx) => offerParts(tx, of, await ownChoice(tx, id)))
  const page = <PartsPage {...{ language, address, ...parts }} />
  return c.render(page, { title: parts.version.name, at: 'cycle' })
}
