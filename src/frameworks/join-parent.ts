import { complain, done } from '#forms'
import { found, refuseUnless, type Transaction } from '#platform'
import { changeDraft } from './change-draft.ts'
import { headsOf, joinsOf, removeJoin } from './edits.store.ts'
import { orderChildren } from './order-children.ts'
import { allBelow, childrenOf } from './outline.ts'
import type { Place } from './place.ts'

/** Lets an item of a draft stand below one more parent. Never below itself, and below each only once. */
export const joinParent = (tx: Transaction, at: Place, id: string, parent: string) =>
  changeDraft(tx, at, 'joined in', async () => {
    const [heads, joins] = await Promise.all([headsOf(tx, at), joinsOf(tx, at)])
    const known = new Set(heads.map((head) => head.id))
    refuseUnless(known.has(id))
    if (!known.has(parent)) return complain({ parent: 'parentGone' })
    if (allBelow(joins, id).has(parent)) return complain({ parent: 'circle' })
    const order = childrenOf(heads, joins, parent)
    if (order.includes(id)) return complain({ parent: 'standsThere' })
    await orderChildren(tx, at, parent, [...order, id])
    return done(undefined)
  })

/** Takes an item away from one of its parents, as long as another is left. */
export const leaveParent = (tx: Transaction, at: Place, id: string, parent: string | null) =>
  changeDraft(tx, at, 'parted in', async () => {
    const own = (await joinsOf(tx, at)).filter((join) => join.fromId === id)
    const join = found(own.find(({ toId }) => toId === parent))
    if (own.length === 1) return complain({ version: 'onlyParent' })
    await removeJoin(tx, at, join.id)
    return done(undefined)
  })
