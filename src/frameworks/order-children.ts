import type { Transaction } from '#platform'
import { newId } from '#platform'
import { addAssociations } from './associations.store.ts'
import { ownName } from './copy.ts'
import { joinsOf, setPlaces } from './edits.store.ts'
import type { Place } from './place.ts'
import { versionWith } from './versions.store.ts'

/** Puts what stands below a parent into an order. What stands at the top without a word gets one, so that it has a place. */
export async function orderChildren(
  tx: Transaction,
  at: Place,
  parent: string | null,
  order: readonly string[],
) {
  const joins = (await joinsOf(tx, at)).filter(({ toId }) => toId === parent)
  const held = new Map(joins.map((join) => [join.fromId, join]))
  const places = order.map((item, i) => ({ item, join: held.get(item), place: i + 1 }))
  const other = places.filter(({ join, place }) => join && join.place !== place)
  if (other.length > 0)
    await setPlaces(
      tx,
      at,
      other.map(({ join, place }) => ({ id: join!.id, place })),
    )
  const without = places.filter(({ join }) => !join)
  if (without.length > 0) await hang(tx, at, parent, without)
}

/** Hangs items below a parent, or below the document. */
async function hang(
  tx: Transaction,
  at: Place,
  parent: string | null,
  items: { item: string; place: number }[],
) {
  const ends = parent === null ? { to: await documentEnd(tx, at) } : {}
  const written = items.map(({ item, place }) => ({
    id: newId(),
    ...ownName(),
    kind: 'isChildOf',
    fromId: item,
    toId: parent,
    ends,
    place,
    groupingId: null,
    notes: '',
    rest: {},
    changedAt: tx.now.toISOString(),
  }))
  await addAssociations(tx, at, written)
}

/** How an association names the document itself. */
export async function documentEnd(tx: Transaction, { space, version }: Place) {
  const document = await versionWith(tx, space, version)
  return document && { title: document.title, identifier: document.identifier, uri: document.uri }
}
