import { pageAsked } from '#addresses'
import { answersOf, complain, readForm, type Complaints } from '#forms'
import { spaceForm } from '#frameworks'
import { asPerson, type Database, found, refuseUnless } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { crosswalkForm } from './crosswalk.ts'
import { CrosswalkPage } from './crosswalk-page.tsx'
import { crosswalkWith, keepersFor, listCrosswalks, versionsToJoin } from './crosswalks.store.ts'
import { itemRoutes } from './item-routes.tsx'
import { linksOf } from './links.store.ts'
import { CrosswalksPage } from './list-page.tsx'
import { makeCrosswalk } from './make-crosswalk.ts'
import { MakePage } from './make-page.tsx'
import { entriesOf } from './sides.store.ts'
import { filters, viewFrom } from './view.ts'
import { words } from './words.ts'

/** Crosswalks: all of them, one side by side, one item of it. */
export const crosswalkRoutes = (db: Database) =>
  new Hono()
    .get('/crosswalks', async (c) => {
      const place = c.var.reader
      const page = pageAsked(c)
      const [crosswalks, keepers] = await db.ask(asPerson(place.id), (tx) =>
        Promise.all([listCrosswalks(tx, page), keepersFor(tx)]),
      )
      return c.render(<CrosswalksPage {...{ place, crosswalks, page }} mayMake={keepers.length > 0} />, {
        title: words(place.language)('title'),
      })
    })
    .get('/crosswalks/new', (c) => showMaking(db, c, c.req.query()))
    .post('/crosswalks', async (c) => {
      const given = await readForm(c.req)
      const answers = answersOf(crosswalkForm, given)
      const outcome = answers.ok
        ? await db.as(asPerson(c.var.reader.id), (tx) =>
            makeCrosswalk(tx, answers.value.keeper, answers.value),
          )
        : complain(answers.complaints)
      if (!outcome.ok || !answers.ok) return showMaking(db, c, given, outcome.ok ? {} : outcome.complaints)
      return c.redirect(`/crosswalks/${answers.value.keeper}/${outcome.value}`, 303)
    })
    .get('/crosswalks/:space/:id', (c) => showCrosswalk(db, c))
    .route('/', itemRoutes(db))

const idsForm = z.object({ space: spaceForm, id: z.uuid() })
const viewForm = z.object({
  side: z.enum(['from', 'to']).catch('from'),
  show: z.enum(filters).catch('all'),
})

async function showCrosswalk(db: Database, c: Context) {
  const place = c.var.reader
  const { space, id } = found(idsForm.safeParse(c.req.param()).data)
  const { side, show } = viewForm.parse(c.req.query())
  const { crosswalk, ...given } = await db.read(asPerson(place.id), async (tx) => {
    const one = found(await crosswalkWith(tx, space, id))
    const other = side === 'from' ? 'to' : 'from'
    const [links, here, there] = await Promise.all([
      linksOf(tx, one),
      entriesOf(tx, one[side]),
      entriesOf(tx, one[other]),
    ])
    return { crosswalk: one, links, here, there }
  })
  const view = viewFrom(side, show, given)
  return c.render(<CrosswalkPage {...{ place, crosswalk, view }} />, {
    title: words(place.language)('between', { from: crosswalk.fromTitle, to: crosswalk.toTitle }),
  })
}

async function showMaking(
  db: Database,
  c: Context,
  answers: Record<string, unknown>,
  complaints?: Complaints,
) {
  const place = c.var.reader
  const [keepers, versions] = await db.ask(asPerson(place.id), (tx) =>
    Promise.all([keepersFor(tx), versionsToJoin(tx)]),
  )
  refuseUnless(keepers.length > 0)
  if (complaints) c.status(422)
  return c.render(<MakePage {...{ place, keepers, versions, answers, complaints }} />, {
    title: words(place.language)('make'),
  })
}
