import { readForm, type Complaints } from '#forms'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { whyNotAdapted, whyNoNext } from './allowed.ts'
import { addressOfVersion } from './address.ts'
import { ChangesPage } from './changes-page.tsx'
import { diff } from './difference.ts'
import { lifeOf, newerParent } from './drafts.store.ts'
import { editWords, sentencesFor } from './edit-words.ts'
import { nameOfItem } from './item-name.ts'
import { meetingsOf } from './meeting.ts'
import { ParentPage } from './parent-page.tsx'
import { placeInAddress } from './place-in-address.ts'
import type { Place } from './place.ts'
import { takeOver } from './take-over.ts'
import { linesOf } from './tree.ts'
import type { Whole } from './whole.ts'
import { wholeOf } from './whole-of.ts'

/** What changed since a version was adapted or made, and what its parent changed since. */
export const changesRoutes = (db: Database) =>
  new Hono()
    .get('/frameworks/:space/:version/changes', (c) => showChanges(db, c))
    .get('/frameworks/:space/:version/changes/parent', (c) => showParent(db, c))
    .post('/frameworks/:space/:version/changes/parent', async (c) => {
      const given = await readForm(c.req)
      const asked = { seen: String(given['theirs'] ?? ''), choose: (item: string) => given[`item-${item}`] }
      const outcome = await db.as(asPerson(c.var.reader.id), (tx) => takeOver(tx, placeInAddress(c), asked))
      if (!outcome.ok) return showParent(db, c, given, outcome.complaints)
      return c.redirect(
        `${addressOfVersion(outcome.value.space, outcome.value.version)}/edit?made=taken`,
        303,
      )
    })

async function showChanges(db: Database, c: Context) {
  const { reader } = c.var
  const at = placeInAddress(c)
  const read = await db.read(asPerson(reader.id), (tx) =>
    readChanges(tx, at, c.req.query('with') === 'previous'),
  )
  const { whole, origin, life, newer, chosen } = read
  const difference = origin && diff(origin, whole)
  const page = Math.max(1, Math.min(1000, Math.trunc(Number(c.req.query('page')) || 1)))
  const top = editWords(reader.language)('top')
  const parents = origin && { before: parentNames(origin, top), after: parentNames(whole, top) }
  const draft = life.keeps && !life.adoptedAt
  const shown = { reader, version: whole.version, from: origin?.version, chosen, difference, parents }
  return c.render(<ChangesPage {...shown} {...{ newer, draft, page }} />, {
    title: editWords(reader.language)('changesTitle'),
    at: 'people',
    ...(draft && { room: 'record' as const }),
  })
}

async function readChanges(tx: Transaction, at: Place, previous: boolean) {
  const [whole, life] = await Promise.all([wholeOf(tx, at.space, at.version), lifeOf(tx, at)])
  const { basedOn, previousId } = found(whole).version
  const before = previousId && { space: at.space, id: previousId }
  const from = previous ? (before ?? basedOn) : (basedOn ?? before)
  const [origin, newer] = await Promise.all([
    from ? wholeOf(tx, from.space, from.id) : undefined,
    newerParent(tx, at),
  ])
  const chosen = basedOn && before ? (previous ? ('previous' as const) : ('parent' as const)) : undefined
  return { whole: found(whole), life: found(life), origin, newer, chosen }
}

/** Says below what an item stands in a version. */
function parentNames({ items, associations }: Whole, top: string) {
  const named = new Map(items.map((item) => [item.id, item]))
  const parents = Map.groupBy(linesOf(items, associations), ({ item }) => item.id)
  const nameOf = (id: string | null) => {
    const parent = named.get(id ?? '')
    return parent ? nameOfItem(parent).slice(0, 80).toWellFormed() : top
  }
  return (id: string) => (parents.get(id) ?? []).map(({ parentId }) => nameOf(parentId)).join(', ')
}

/** A version, what it was adapted from, and the newer version of that. Refuses where there is none. */
async function readThree(tx: Transaction, at: Place) {
  const [ours, life] = await Promise.all([wholeOf(tx, at.space, at.version), lifeOf(tx, at)])
  const from = found(found(ours).version.basedOn)
  const newer = found(await newerParent(tx, at))
  const [base, theirs] = await Promise.all([
    wholeOf(tx, from.space, from.id),
    wholeOf(tx, from.space, newer.id),
  ])
  return { ours: found(ours), base: found(base), theirs: found(theirs), life: found(life) }
}

async function showParent(
  db: Database,
  c: Context,
  answers?: Record<string, unknown>,
  complaints?: Complaints,
) {
  const { reader } = c.var
  const at = placeInAddress(c)
  const { ours, base, theirs, life } = await db.read(asPerson(reader.id), (tx) => readThree(tx, at))
  if (complaints) c.status(422)
  const forbidden = whyNotAdapted(theirs.version, { adoptedAt: new Date(0), deprecatedAt: null })
  const why = life.keeps
    ? (complaints?.['version'] ?? forbidden ?? whyNoNext(ours.version, ours.origin, life))
    : undefined
  const license = forbidden ? theirs.version.license : ours.version.license
  const errors = sentencesFor(reader, why ? { version: why } : {}, { license, life })
  const page = {
    reader,
    version: ours.version,
    base: base.version,
    theirs: theirs.version,
    difference: diff(base, theirs),
    meetings: meetingsOf({ base, theirs, ours }),
    keeps: life.keeps && !(why && !complaints),
    answers,
    errors,
  }
  return c.render(<ParentPage {...page} />, {
    title: editWords(reader.language)('parentTitle', { title: theirs.version.title }),
    at: 'people',
    ...(life.keeps && { room: 'record' as const }),
  })
}
