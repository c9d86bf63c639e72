import { idIn } from '#addresses'
import { type Complaints } from '#forms'
import { asPerson, found, type Database, type Transaction } from '#platform'
import type { Context } from 'hono'
import { addressOfVersion } from './address.ts'
import { draftOf } from './draft-of.ts'
import { shortened } from './draft-page.tsx'
import { answersIn, seenOf } from './edit.ts'
import { headsOf, itemWith, joinsOf, linesOfItem, rubricNames, wordsOfParent } from './edits.store.ts'
import { editWords, sentencesFor } from './edit-words.ts'
import type { Item } from './item.ts'
import { ItemNotice } from './item-notice.tsx'
import { ItemPage } from './item-page.tsx'
import { childrenOf, parentsOf, type Head, type Join } from './outline.ts'
import { placeInAddress } from './place-in-address.ts'
import type { Place } from './place.ts'
import { showFixed } from './show-fixed.ts'

interface Back {
  /** The answers that came back with the form. */
  given?: Record<string, unknown>
  complaints?: Complaints
}

/** Shows what can be changed of an item; with complaints after a form that did not work. */
export async function showItem(db: Database, c: Context, { given, complaints }: Back = {}) {
  const { reader } = c.var
  const [at, id] = [placeInAddress(c), idIn(c, 'item')]
  const read = await db.read(asPerson(reader.id), (tx) => readItem(tx, at, id))
  const { version, life, item, ...around } = read
  if (life.adoptedAt) return showFixed(c, { version, life }, given)
  if (complaints) c.status(422)
  const now = answersIn(item)
  const meanwhile = complaints?.['version'] === 'meanwhile' ? now : undefined
  const seen = given && !meanwhile ? String(given['seen'] ?? '') : seenOf(now)
  const answers = given ?? answersShown(item)
  const errors = sentencesFor(reader, complaints, { license: version.license, life })
  const address = `${addressOfVersion(at.space, at.version)}/edit/items/${id}`
  const notice = complaints ? null : ItemNotice({ reader, address, query: c.req.query() })
  const standing = standingOf(item, around, editWords(reader.language)('top'))
  const page = { reader, version, item, ...around, standing, seen, answers, errors, meanwhile, notice }
  return c.render(ItemPage(page), { title: shortened(item, 60), at: 'people', room: 'record' })
}

async function readItem(tx: Transaction, at: Place, id: string) {
  const [draft, item, heads, joins, lines, rubrics] = await Promise.all([
    draftOf(tx, at),
    itemWith(tx, at, id),
    headsOf(tx, at),
    joinsOf(tx, at),
    linesOfItem(tx, at, id),
    rubricNames(tx, at),
  ])
  const { basedOn } = found(item)
  const parent = basedOn ? await wordsOfParent(tx, basedOn) : undefined
  return { ...draft, item: found(item), heads, joins, lines, rubrics, parent }
}

/** An item's words as a form holds them. */
const answersShown = (item: Item): Record<string, unknown> => ({
  ...answersIn(item),
  keywords: item.keywords.join(', '),
  facet: item.facet ?? '',
})

function standingOf({ id }: Item, { heads, joins }: { heads: Head[]; joins: Join[] }, top: string) {
  const named = new Map(heads.map((head) => [head.id, head]))
  return parentsOf(heads, joins, id).map((parentId) => {
    const children = childrenOf(heads, joins, parentId)
    const parent = named.get(parentId ?? '')
    const name = parent ? shortened(parent, 80) : top
    return { parentId, name, n: children.indexOf(id) + 1, all: children.length }
  })
}
