import { complain, done } from '#forms'
import { refuseUnless, type Transaction } from '#platform'
import { changeDraft } from './change-draft.ts'
import { placedAt, type Spot } from './edit.ts'
import { headsOf, joinsOf, setParent } from './edits.store.ts'
import { documentEnd, orderChildren } from './order-children.ts'
import { allBelow, childrenOf } from './outline.ts'
import type { Place } from './place.ts'

/** What moves from below one parent to a spot below another. */
export interface Moving {
  from: string | null
  to: Spot
}

/** Moves an item of a draft below another parent, last or beside one there. Never below itself. Gives where it stood. */
export const moveItem = (tx: Transaction, at: Place, id: string, { from, to }: Moving) =>
  changeDraft(tx, at, 'moved in', async () => {
    const [heads, joins] = await Promise.all([headsOf(tx, at), joinsOf(tx, at)])
    const there = childrenOf(heads, joins, from)
    refuseUnless(there.includes(id))
    if (to.parent !== null && !heads.some((one) => one.id === to.parent))
      return complain({ parent: 'parentGone' })
    if (to.parent !== null && allBelow(joins, id).has(to.parent)) return complain({ parent: 'circle' })
    const order = childrenOf(heads, joins, to.parent)
    if (from !== to.parent && order.includes(id)) return complain({ parent: 'standsThere' })
    const join = joins.find((one) => one.fromId === id && one.toId === from)
    if (join && from !== to.parent) {
      const ends = to.parent === null ? { to: await documentEnd(tx, at) } : {}
      await setParent(tx, at, { id: join.id, to: to.parent }, ends)
    }
    await orderChildren(tx, at, to.parent, placedAt(order, id, to))
    return done({ after: there[there.indexOf(id) - 1] ?? null, before: there[there.indexOf(id) + 1] ?? null })
  })
