import { complain, done } from '#forms'
import { newId, type Transaction } from '#platform'
import { changeDraft } from './change-draft.ts'
import { ownName } from './copy.ts'
import { placedAt, type ItemAnswers, type Spot } from './edit.ts'
import { headsOf, joinsOf } from './edits.store.ts'
import { addItems } from './items.store.ts'
import { orderChildren } from './order-children.ts'
import { childrenOf } from './outline.ts'
import type { Place } from './place.ts'

/** Adds an item to a draft: below a parent or at the top, before or after one that stands there. Gives its id. */
export const addItem = (tx: Transaction, at: Place, spot: Spot, answers: ItemAnswers) =>
  changeDraft(tx, at, 'added to', async () => {
    const [heads, joins] = await Promise.all([headsOf(tx, at), joinsOf(tx, at)])
    if (spot.parent !== null && !heads.some(({ id }) => id === spot.parent))
      return complain({ version: 'parentGone' })
    const id = newId()
    const last = Math.max(0, ...heads.map(({ place }) => place))
    await addItems(tx, at, [
      { ...blank, ...ownName(), ...answers, id, place: last + 1, changedAt: tx.now.toISOString() },
    ])
    const order = placedAt(childrenOf(heads, joins, spot.parent), id, spot)
    await orderChildren(tx, at, spot.parent, order)
    return done(id)
  })

const blank = {
  educationLevels: [],
  listPosition: '',
  sources: [],
  hidden: false,
  basedOn: null,
  rest: {},
}
