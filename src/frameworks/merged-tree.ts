import { diff } from './difference.ts'
import type { Item } from './item.ts'
import type { Three } from './meeting.ts'
import type { Entry } from './entry.ts'
import { linesOf } from './tree.ts'
import type { Whole } from './whole.ts'

type Grove = Map<string, string[]>

/**
 * Children of each item of a merged version in order; the top's name is empty. It is the parent's tree, in which one's own
 * items and what was moved here stand after the neighbor they have in one's own version.
 */
export function mergedTree(three: Three, entries: Entry[]): Grove {
  const { theirs, ours } = three
  const grove: Grove = new Map()
  for (const { parent, id } of linesIn(theirs, idsOf(entries, 'theirs'))) push(grove, parent, id)
  const placed = placedHere(three, entries)
  const own = linesIn(ours, idsOf(entries, 'ours'))
  const groups = Map.groupBy(own, ({ parent }) => parent)
  for (const id of placed)
    for (const [parent, children] of grove)
      grove.set(
        parent,
        children.filter((one) => one !== id),
      )
  for (const { parent, id } of own.filter((line) => placed.has(line.id))) {
    const to = parent && isBelow(grove, parent, id) ? '' : parent
    const siblings = (groups.get(parent) ?? []).map((line) => line.id)
    const before = siblings.slice(0, siblings.indexOf(id)).findLast((one) => grove.get(to)?.includes(one))
    if (!grove.has(to)) grove.set(to, [])
    if (!grove.get(to)!.includes(id)) insertAfter(grove.get(to)!, before, id)
  }
  for (const { item, theirs: origin } of entries.filter(({ extra }) => extra)) {
    const twin = entries.find((one) => one.theirs === origin && !one.extra)
    for (const children of grove.values()) insertAfter(children, twin?.item.id, item.id)
  }
  return grove
}

const idsOf = (entries: Entry[], side: 'ours' | 'theirs') =>
  new Map(
    entries.flatMap((entry) =>
      entry[side] && !entry.extra ? [[entry[side].id, entry.item.id] as const] : [],
    ),
  )

/** Lines of one side by the ids of the merged version. Below what is gone one stands at the top. */
const linesIn = ({ items, associations }: Whole, ids: Map<string, string>) =>
  linesOf<Item>(items, associations).flatMap(({ item, parentId }) => {
    const id = ids.get(item.id)
    return id === undefined ? [] : [{ id, parent: (parentId && ids.get(parentId)) ?? '' }]
  })

/** What one's own version puts where it stands: what was added, moved or reordered here. */
function placedHere(three: Three, entries: Entry[]): Set<string> {
  const placing = (whole: Whole) =>
    new Set(
      diff(three.base, whole).items.flatMap(({ before, after, kinds }) =>
        after && (!before || kinds.includes('moved') || kinds.includes('reordered')) ? [after.id] : [],
      ),
    )
  const [here, there] = [placing(three.ours), placing(three.theirs)]
  return new Set(
    entries.flatMap(({ item, ours, theirs, prefer }) => {
      if (!ours || !(here.has(ours.id) || !theirs)) return []
      return theirs && there.has(theirs.id) && prefer === 'theirs' ? [] : [item.id]
    }),
  )
}

function push(grove: Grove, parent: string, id: string) {
  const children = grove.get(parent)
  if (!children) grove.set(parent, [id])
  else if (!children.includes(id)) children.push(id)
}

/** After another one if it is there; first where there is none to stand after. */
function insertAfter(children: string[], other: string | undefined, id: string) {
  if (other !== undefined && !children.includes(other)) return
  children.splice(other === undefined ? 0 : children.indexOf(other) + 1, 0, id)
}

function isBelow(grove: Grove, id: string, above: string): boolean {
  const seen = new Set<string>()
  const ahead = [above]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === id) return true
    if (seen.has(next)) continue
    seen.add(next)
    ahead.push(...(grove.get(next) ?? []))
  }
  return false
}
