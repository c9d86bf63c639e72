import { idIn } from '#addresses'
import { readForm, type Outcome } from '#forms'
import { asPerson, found, type Database, type Transaction } from '#platform'
import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { addressOfVersion } from './address.ts'
import { draftOf } from './draft-of.ts'
import { shortened } from './draft-page.tsx'
import { spotForm } from './edit.ts'
import { headsOf, itemWith, joinsOf } from './edits.store.ts'
import { editWords, sentencesFor } from './edit-words.ts'
import { joinParent, leaveParent } from './join-parent.ts'
import { moveItem } from './move-item.ts'
import { allBelow, parentsOf } from './outline.ts'
import { placeInAddress } from './place-in-address.ts'
import type { Place } from './place.ts'
import { PutPage } from './put-page.tsx'
import { showFixed } from './show-fixed.ts'
import { showItem } from './show-item.ts'
import { stepItem } from './step-item.ts'
import { linesOf } from './tree.ts'

const address = '/frameworks/:space/:version/edit/items/:item'
const maybe = z.union([z.uuid(), z.literal('').transform(() => null)]).default(null)

/** Where an item of a draft stands: a step up or down, another parent, one parent more or less. */
export const placingRoutes = (db: Database) =>
  new Hono()
    .post(`${address}/steps`, async (c) => {
      const given = await readForm(c.req)
      const step = {
        parent: idOf(given['parent']),
        by: given['by'] === 'up' ? ('up' as const) : ('down' as const),
      }
      return place(
        db,
        c,
        (tx, at, id) => stepItem(tx, at, id, step),
        () => 'done=kept',
      )
    })
    .post(`${address}/leaving`, async (c) => {
      const parent = idOf((await readForm(c.req))['parent'])
      return place(
        db,
        c,
        (tx, at, id) => leaveParent(tx, at, id, parent),
        () => 'done=left',
      )
    })
    .get(`${address}/place`, (c) => showPut(db, c))
    .post(`${address}/place`, async (c) => {
      const given = await readForm(c.req)
      const [to, from] = [found(spotForm.safeParse(given).data), idOf(given['from'])]
      const [at, id] = [placeInAddress(c), idIn(c, 'item')]
      const outcome = await db.as(asPerson(c.var.reader.id), async (tx): Promise<Outcome<string>> => {
        if (given['how'] === 'join') {
          const joined = to.parent === null ? undefined : await joinParent(tx, at, id, to.parent)
          return joined && !joined.ok ? joined : { ok: true, value: joined ? 'done=joined' : 'done=kept' }
        }
        const moved = await moveItem(tx, at, id, { from, to })
        return moved.ok ? { ok: true, value: wayBack({ from, to: to.parent }, moved.value) } : moved
      })
      if (!outcome.ok) return showPut(db, c, given, outcome.complaints)
      return c.redirect(`${addressIn(c)}?${outcome.value}`, 303)
    })

function idOf(given: unknown): string | null {
  const read = maybe.safeParse(given)
  return read.success ? read.data : found<string>(undefined)
}

const addressIn = (c: Context) => {
  const { space, version } = placeInAddress(c)
  return `${addressOfVersion(space, version)}/edit/items/${idIn(c, 'item')}`
}

/** What the address says so that the move can be undone. */
const wayBack = (
  { from, to }: { from: string | null; to: string | null },
  { after, before }: { after: string | null; before: string | null },
) =>
  new URLSearchParams({
    done: 'moved',
    from: to ?? '',
    parent: from ?? '',
    beside: after ?? before ?? '',
    side: after ? 'after' : 'before',
  }).toString()

async function place<T>(
  db: Database,
  c: Context,
  deed: (tx: Transaction, at: Place, id: string) => Promise<Outcome<T>>,
  query: (value: T) => string,
) {
  const [at, id] = [placeInAddress(c), idIn(c, 'item')]
  const outcome = await db.as(asPerson(c.var.reader.id), (tx) => deed(tx, at, id))
  if (!outcome.ok) return showItem(db, c, outcome)
  return c.redirect(`${addressIn(c)}?${query(outcome.value)}`, 303)
}

async function showPut(
  db: Database,
  c: Context,
  answers?: Record<string, unknown>,
  complaints?: Record<string, string>,
) {
  const { reader } = c.var
  const [at, id] = [placeInAddress(c), idIn(c, 'item')]
  const { version, life, item, heads, joins } = await db.ask(asPerson(reader.id), async (tx) => {
    const [draft, one, all, tree] = await Promise.all([
      draftOf(tx, at),
      itemWith(tx, at, id),
      headsOf(tx, at),
      joinsOf(tx, at),
    ])
    return { ...draft, item: found(one), heads: all, joins: tree }
  })
  if (life.adoptedAt) return showFixed(c, { version, life })
  if (complaints) c.status(422)
  const say = editWords(reader.language)
  const named = new Map(heads.map((head) => [head.id, head]))
  const from = parentsOf(heads, joins, id).map((parent) => {
    const head = named.get(parent ?? '')
    return { id: parent, name: head ? shortened(head, 80) : say('top') }
  })
  const below = allBelow(joins, id)
  const lines = linesOf(heads, joins).filter((line) => !line.again && !below.has(line.item.id))
  const errors = sentencesFor(reader, complaints, { license: version.license, life })
  return c.render(<PutPage {...{ reader, version, item, lines, from, answers, errors }} />, {
    title: say('placeTitle'),
    at: 'people',
    room: 'record',
  })
}
