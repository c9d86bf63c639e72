import { detailFields } from './difference.ts'
import type { Item } from './item.ts'

/** Fields that change together: the words of an item are one thing. */
const groups: (keyof Item)[][] = [
  ['statement', 'label'],
  ['code'],
  ['hidden'],
  ...detailFields.map((field): (keyof Item)[] => [field]),
]

/** An item before and after somebody changed it. */
export interface Side {
  before: Item
  after: Item | null
}

/** Do two items say the same, whatever their ids? */
export const likeItems = (one: Item, other: Item) => groups.every((group) => same(one, other, group))

/**
 * What an item says when two changed it: whatever only one of them changed is taken from that one. `prefer` decides where
 * both changed the same thing differently, which is a clash.
 */
export function mergedFields(ours: Side, theirs: Side, prefer: 'ours' | 'theirs' = 'ours') {
  const [here, there] = [ours.after ?? ours.before, theirs.after ?? theirs.before]
  let clash = false
  const fields: Partial<Item> = {}
  for (const group of groups) {
    const [hereSame, thereSame] = [same(ours.before, here, group), same(theirs.before, there, group)]
    if (!hereSame && !thereSame && !same(here, there, group)) clash = true
    const from = hereSame ? there : thereSame ? here : prefer === 'ours' ? here : there
    Object.assign(fields, Object.fromEntries(group.map((field) => [field, from[field]])))
  }
  return { fields, clash }
}

const same = (one: Item, other: Item, group: (keyof Item)[]) =>
  group.every((field) => JSON.stringify(one[field]) === JSON.stringify(other[field]))
