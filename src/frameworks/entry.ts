import type { Item } from './item.ts'

/** An item of the merged version, and what it stands for on each side. */
export interface Entry {
  item: Item
  ours: Item | null
  theirs: Item | null
  /** It stands after the item of the same origin because both wordings are kept. */
  extra: boolean
  /** Whose place and whose rubric lines it takes where both sides changed them. */
  prefer: 'ours' | 'theirs'
}
