import type { Item } from './item.ts'
import { counterparts } from './lineage.ts'
import { rubricsBy, sharedOf } from './likeness.ts'
import { keptInOrder } from './sequence.ts'
import { linesOf } from './tree.ts'
import type { Whole } from './whole.ts'

/** What may have happened to an item. `detailed` is everything said about it besides its words and its code. */
export const changeKinds = [
  'added',
  'reworded',
  'recoded',
  'hidden',
  'shown',
  'moved',
  'reordered',
  'detailed',
  'rubric',
  'removed',
] as const

export type ChangeKind = (typeof changeKinds)[number]

/** An item before and after; one of them is missing where it was added or removed. */
export interface ItemChange {
  before: Item | null
  after: Item | null
  kinds: ChangeKind[]
}

export interface Difference {
  /** Changed items in the order of the later version, removed ones last. */
  items: ItemChange[]
  /** Did scales, rubrics or what their lines say without an item change? */
  rubrics: boolean
}

/** What is said about an item besides its words and its code. */
export const detailFields = [
  'kind',
  'keywords',
  'language',
  'facet',
  'equityNote',
  'notes',
  'educationLevels',
  'sources',
] as const satisfies (keyof Item)[]

/** What changed from one version to another. Nothing where both say the same, whatever their ids. */
export function diff(before: Whole, after: Whole): Difference {
  const pairs = counterparts(before.items, after.items)
  const origins = new Map([...pairs].map(([id, item]) => [item.id, id]))
  const old = new Map(before.items.map((item) => [item.id, item]))
  const places = movesIn(before, after, pairs)
  const rubrics = [rubricsBy(before), rubricsBy(after)] as const
  const lines = linesOf(after.items, after.associations).filter(({ again }) => !again)
  const stayed = lines.map(({ item }): ItemChange => {
    const was = old.get(origins.get(item.id) ?? '')
    if (!was) return { before: null, after: item, kinds: ['added'] }
    const rubric = rubrics[0].get(was.id) !== rubrics[1].get(item.id)
    const kinds = [
      ...wordsChanged(was, item),
      ...(places.get(was.id) ?? []),
      ...(rubric ? ['rubric' as const] : []),
    ]
    return { before: was, after: item, kinds }
  })
  const gone = before.items.filter(({ id }) => !pairs.has(id))
  const removed = gone.map((item): ItemChange => ({ before: item, after: null, kinds: ['removed'] }))
  return {
    items: [...stayed.filter(({ kinds }) => kinds.length > 0), ...removed],
    rubrics: sharedOf(before) !== sharedOf(after),
  }
}

/** How often each kind of change occurs, in their usual order; those that do not are left out. */
export const countsOf = ({ items }: Difference) =>
  changeKinds
    .map((kind) => ({ kind, n: items.filter(({ kinds }) => kinds.includes(kind)).length }))
    .filter(({ n }) => n > 0)

function wordsChanged(was: Item, is: Item): ChangeKind[] {
  const detailed = detailFields.some((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
  return [
    ...(was.statement !== is.statement || was.label !== is.label ? ['reworded' as const] : []),
    ...(was.code !== is.code ? ['recoded' as const] : []),
    ...(was.hidden === is.hidden ? [] : [is.hidden ? ('hidden' as const) : ('shown' as const)]),
    ...(detailed ? ['detailed' as const] : []),
  ]
}

/** Which items stand below another parent, or in another order than those that stayed. Keys are ids of before. */
function movesIn(before: Whole, after: Whole, pairs: Map<string, Item>) {
  const [was, is] = [groupsOf(before), groupsOf(after)]
  const newId = (id: string) => (id === '' ? '' : (pairs.get(id)?.id ?? `gone ${id}`))
  const moved = new Map<string, ChangeKind[]>()
  for (const [id, parents] of was.parents) {
    const item = pairs.get(id)
    const now = item && is.parents.get(item.id)
    if (now && (now.size !== parents.size || [...parents].some((one) => !now.has(newId(one)))))
      moved.set(id, ['moved'])
  }
  for (const [parent, children] of was.children) {
    const stand = is.children.get(newId(parent))
    const position = new Map((stand ?? []).map((id, i) => [id, i]))
    const both = children.flatMap((id) => {
      const at = position.get(pairs.get(id)?.id ?? '')
      return at === undefined || moved.has(id) ? [] : [{ id, at }]
    })
    const kept = keptInOrder(both.map(({ at }) => at))
    both.forEach(({ id }, i) => !kept.has(i) && moved.set(id, ['reordered']))
  }
  return moved
}

/** Parents of each item and children of each parent; the root's name is empty. */
function groupsOf({ items, associations }: Whole) {
  const parents = new Map<string, Set<string>>()
  const children = new Map<string, string[]>()
  for (const { item, parentId } of linesOf(items, associations)) {
    const parent = parentId ?? ''
    parents.set(item.id, (parents.get(item.id) ?? new Set()).add(parent))
    const siblings = children.get(parent)
    if (siblings) siblings.push(item.id)
    else children.set(parent, [item.id])
  }
  return { parents, children }
}
