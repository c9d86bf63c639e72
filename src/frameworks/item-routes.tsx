import { idIn } from '#addresses'
import { answersOf, readForm, type Complaints } from '#forms'
import { asPerson, type Database } from '#platform'
import { Hono, type Context } from 'hono'
import { addItem } from './add-item.ts'
import { AddPage } from './add-page.tsx'
import { addressOfVersion } from './address.ts'
import { draftOf } from './draft-of.ts'
import { itemForm, spotForm, type Spot } from './edit.ts'
import { headsOf } from './edits.store.ts'
import { editWords, sentencesFor } from './edit-words.ts'
import { placeInAddress } from './place-in-address.ts'
import { placingRoutes } from './placing-routes.tsx'
import { hideItem } from './hide-item.ts'
import { removeItem } from './remove-item.ts'
import { rewordItem } from './reword-item.ts'
import { showFixed } from './show-fixed.ts'
import { showItem } from './show-item.ts'

const item = '/frameworks/:space/:version/edit/items/:item'

/** Adding, rewording, hiding and removing the items of a draft. */
export const itemRoutes = (db: Database) =>
  new Hono()
    .get('/frameworks/:space/:version/edit/items/new', (c) => showAdding(db, c, c.req.query()))
    .post('/frameworks/:space/:version/edit/items/new', async (c) => {
      const [given, at] = [await readForm(c.req), placeInAddress(c)]
      const [spot, read] = [spotOf(given), answersOf(itemForm, given)]
      const outcome = read.ok
        ? await db.as(asPerson(c.var.reader.id), (tx) => addItem(tx, at, spot, read.value))
        : read
      if (!outcome.ok) return showAdding(db, c, given, outcome.complaints)
      const address = `${addressOfVersion(at.space, at.version)}/edit/items/${outcome.value}`
      return c.redirect(`${address}?done=added&saved=item-new-${at.version}`, 303)
    })
    .get(item, (c) => showItem(db, c))
    .post(item, async (c) => {
      const [given, at, id] = [await readForm(c.req), placeInAddress(c), idIn(c, 'item')]
      const read = answersOf(itemForm, given)
      const seen = String(given['seen'] ?? '')
      const outcome = read.ok
        ? await db.as(asPerson(c.var.reader.id), (tx) =>
            rewordItem(tx, at, id, { seen, answers: read.value }),
          )
        : read
      if (!outcome.ok) return showItem(db, c, { given, complaints: outcome.complaints })
      return c.redirect(`${addressIn(c)}?done=kept&saved=item-${id}`, 303)
    })
    .post(`${item}/hiding`, (c) => setHidden(db, c, true))
    .post(`${item}/hiding/ending`, (c) => setHidden(db, c, false))
    .post(`${item}/removal`, async (c) => {
      const [at, id] = [placeInAddress(c), idIn(c, 'item')]
      const outcome = await db.as(asPerson(c.var.reader.id), (tx) => removeItem(tx, at, id))
      if (!outcome.ok) return showItem(db, c, outcome)
      return c.redirect(`${addressOfVersion(at.space, at.version)}/edit?made=removed`, 303)
    })
    .route('/', placingRoutes(db))

async function setHidden(db: Database, c: Context, hidden: boolean) {
  const [at, id] = [placeInAddress(c), idIn(c, 'item')]
  const outcome = await db.as(asPerson(c.var.reader.id), (tx) => hideItem(tx, at, id, hidden))
  if (!outcome.ok) return showItem(db, c, outcome)
  return c.redirect(`${addressIn(c)}?done=${hidden ? 'hidden' : 'shown'}`, 303)
}

const addressIn = (c: Context) => {
  const { space, version } = placeInAddress(c)
  return `${addressOfVersion(space, version)}/edit/items/${idIn(c, 'item')}`
}

/** Where a new item goes; at the top where nobody said or what was said is no place. */
const spotOf = (given: Record<string, unknown>): Spot =>
  spotForm.safeParse(given).data ?? { parent: null, beside: null, side: 'after' }

async function showAdding(db: Database, c: Context, given: Record<string, unknown>, complaints?: Complaints) {
  const { reader } = c.var
  const at = placeInAddress(c)
  const [{ version, life }, heads] = await db.ask(asPerson(reader.id), (tx) =>
    Promise.all([draftOf(tx, at), headsOf(tx, at)]),
  )
  if (life.adoptedAt) return showFixed(c, { version, life }, given)
  if (complaints) c.status(422)
  const spot = spotOf(given)
  const named = (id: string | null) => heads.find((head) => head.id === id)
  const beside = named(spot.beside)
  const like = beside ?? heads.find((head) => head.id !== spot.parent && spot.parent === null)
  const answers = complaints ? given : { kind: like?.kind ?? '', language: version.language }
  const errors = sentencesFor(reader, complaints, { license: version.license, life })
  const page = { reader, version, spot, answers, errors, parent: named(spot.parent), beside }
  return c.render(<AddPage {...page} />, {
    title: editWords(reader.language)('addTitle'),
    at: 'people',
    room: 'record',
  })
}
