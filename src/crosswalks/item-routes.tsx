import { idIn, wordsAsked } from '#addresses'
import { answersOf, readForm, textOf, type Complaints } from '#forms'
import { nameOfItem, spaceForm } from '#frameworks'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { addressOfCrosswalk } from './address.ts'
import type { End } from './coverage.ts'
import { linkForm, type Crosswalk, type Link } from './crosswalk.ts'
import { crosswalkWith } from './crosswalks.store.ts'
import { findEntries } from './find-entries.ts'
import { ItemPage } from './item-page.tsx'
import { itemViewOf } from './item-view.ts'
import { linkItems } from './link-items.ts'
import { linksOf } from './links.store.ts'
import { entriesOf, standsIn, stemsOf } from './sides.store.ts'
import { unlinkItems } from './unlink-items.ts'
import { sayErrors } from './say-errors.ts'

/** One item of a crosswalk: its links, what may answer it, linking and unlinking. */
export const itemRoutes = (db: Database) =>
  new Hono()
    .get('/crosswalks/:space/:id/items/:item', (c) => showItem(db, c))
    .post('/crosswalks/:space/:id/items/:item/links', async (c) => {
      const { item, ...at } = idsOf(c)
      const given = await readForm(c.req)
      const answers = answersOf(linkForm, given)
      if (!answers.ok) return showItem(db, c, { given, complaints: answers.complaints })
      const { other, kind, notes } = answers.value
      const address = await db.as(asPerson(c.var.reader.id), async (tx) => {
        const { crosswalk, end } = await endOf(tx, at, item)
        const ends = end === 'from' ? { fromItem: item, toItem: other } : { fromItem: other, toItem: item }
        await linkItems(tx, crosswalk, { ...ends, kind, notes })
        return addressOfCrosswalk(crosswalk)
      })
      return c.redirect(`${address}/items/${item}?saved=cross-${item}-${other}`, 303)
    })
    .post('/crosswalks/:space/:id/items/:item/links/:link/removal', async (c) => {
      const { item, ...at } = idsOf(c)
      const link = idIn(c, 'link')
      const removed = await db.as(asPerson(c.var.reader.id), async (tx) => {
        const { crosswalk } = await endOf(tx, at, item)
        return unlinkItems(tx, crosswalk, link)
      })
      return showItem(db, c, { gone: removed })
    })

const idsForm = z.object({ space: spaceForm, id: z.uuid(), item: z.uuid() })
const idsOf = (c: Context) => found(idsForm.safeParse(c.req.param()).data)

async function endOf(tx: Transaction, { space, id }: Pick<Crosswalk, 'space' | 'id'>, item: string) {
  const crosswalk = found(await crosswalkWith(tx, space, id))
  const end: End = (await standsIn(tx, crosswalk.from, item)) ? 'from' : 'to'
  return { crosswalk, end }
}

interface Happened {
  /** The link that was taken away. */
  gone?: Link
  given?: Record<string, unknown>
  complaints?: Complaints
}

async function showItem(db: Database, c: Context, { gone, given: typed = {}, complaints }: Happened = {}) {
  const place = c.var.reader
  const { item, ...at } = idsOf(c)
  const asked = wordsAsked(c)
  const { crosswalk, end, ...given } = await db.read(asPerson(place.id), async (tx) => {
    const known = await endOf(tx, at, item)
    const [here, there] = known.end === 'from' ? (['from', 'to'] as const) : (['to', 'from'] as const)
    const [links, ours, theirs, mine, other] = await Promise.all([
      linksOf(tx, known.crosswalk),
      entriesOf(tx, known.crosswalk[here]),
      entriesOf(tx, known.crosswalk[there]),
      stemsOf(tx, known.crosswalk[here]),
      stemsOf(tx, known.crosswalk[there]),
    ])
    return { ...known, links, here: ours, there: theirs, stems: new Map([...mine, ...other]) }
  })
  const view = found(itemViewOf(end, item, given))
  const other = given.there.find(({ id }) => id === gone?.fromItem || id === gone?.toItem)
  const removed = gone && other ? { link: gone, other } : undefined
  const tried = complaints && sayTried(place.language, typed, complaints)
  const answers = [...given.there.filter(({ id }) => id === tried?.other), ...findEntries(given.there, asked)]
  if (complaints) c.status(422)
  return c.render(<ItemPage {...{ place, crosswalk, view, asked, answers, tried, removed }} />, {
    title: nameOfItem(view.item).slice(0, 100),
  })
}

const sayTried = (language: string, typed: Record<string, unknown>, complaints: Complaints) => ({
  other: textOf(typed['other']) ?? '',
  kind: textOf(typed['kind']) ?? '',
  notes: textOf(typed['notes']) ?? '',
  errors: sayErrors(language, complaints),
})
