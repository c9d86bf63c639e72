import type { Item } from './item.ts'

/** What stands for an item where there is room for a line: its short wording, or its statement. */
export const nameOfItem = ({ code, label, statement }: Pick<Item, 'code' | 'label' | 'statement'>) =>
  [code, label || statement].filter(Boolean).join(' ')
