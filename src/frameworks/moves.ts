import { counterparts } from './lineage.ts'
import { nameOfParents } from './parents.ts'
import type { Whole } from './whole.ts'

/**
 * Where an item of an old version leads in a new one. `kept`: the same words in the same place. `moved`: the same words
 * below another parent or under another code. `replaced`: other words stand for it. `gone`: nothing does, or it is hidden.
 */
export interface Move {
  from: string
  to: string | null
  how: 'kept' | 'moved' | 'replaced' | 'gone'
}

/** For every item of the old version where it leads in the new one, by lineage, identifier, or a `replacedBy` link. */
export function moves(before: Whole, after: Whole): Move[] {
  const pairs = counterparts(before.items, after.items)
  const replaced = replacements(before, after)
  const shown = new Set(after.items.filter(({ hidden }) => !hidden).map(({ id }) => id))
  const [was, is] = [nameOfParents(before), nameOfParents(after)]
  const standFor = (id: string) => pairs.get(id)?.id ?? ''
  return before.items.map((item): Move => {
    const now = pairs.get(item.id)
    const instead = replaced.get(item.identifier)
    if (instead && shown.has(instead)) return { from: item.id, to: instead, how: 'replaced' }
    if (!now || !shown.has(now.id)) return { from: item.id, to: null, how: 'gone' }
    if (now.statement !== item.statement) return { from: item.id, to: now.id, how: 'replaced' }
    const stays = now.code === item.code && was(item.id, standFor) === is(now.id)
    return { from: item.id, to: now.id, how: stays ? 'kept' : 'moved' }
  })
}

// Either version may say it: the old one of an item to come, the new one of an item that was.
function replacements(before: Whole, after: Whole) {
  const oldOnes = new Map(before.items.map(({ id, identifier }) => [id, identifier]))
  const newOnes = new Map(after.items.map(({ id, identifier }) => [identifier, id]))
  const newIds = new Set(newOnes.values())
  return new Map(
    [...before.associations, ...after.associations].flatMap(({ kind, fromId, toId, ends }) => {
      if (kind !== 'replacedBy') return []
      const from = (fromId && oldOnes.get(fromId)) || ends.from?.identifier
      const to = toId && newIds.has(toId) ? toId : newOnes.get(ends.to?.identifier ?? '')
      return from && to ? [[from, to] as const] : []
    }),
  )
}
