import { complain, done } from '#forms'
import { refuseUnless, type Transaction } from '#platform'
import { changeDraft } from './change-draft.ts'
import { headsOf, joinsOf } from './edits.store.ts'
import { orderChildren } from './order-children.ts'
import { childrenOf } from './outline.ts'
import type { Place } from './place.ts'

/** Moves an item one place up or down among those below one of its parents. */
export const stepItem = (
  tx: Transaction,
  at: Place,
  id: string,
  { parent, by }: { parent: string | null; by: 'up' | 'down' },
) =>
  changeDraft(tx, at, 'reordered', async () => {
    const order = childrenOf(await headsOf(tx, at), await joinsOf(tx, at), parent)
    const from = order.indexOf(id)
    refuseUnless(from >= 0)
    const to = by === 'up' ? from - 1 : from + 1
    if (to < 0 || to >= order.length) return complain({ version: by === 'up' ? 'first' : 'last' })
    await orderChildren(tx, at, parent, order.toSpliced(from, 1).toSpliced(to, 0, id))
    return done(undefined)
  })
