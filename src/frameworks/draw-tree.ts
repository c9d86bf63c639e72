import { List } from '#ui'
import { addressOfItem } from './address.ts'
import type { Front } from './front.ts'
import { downTo, type Reading, type ReadLine } from './reading.ts'
import { words } from './words.ts'

type Shown = { depth: number; language: string }

const drawn = new WeakMap<Reading, Map<string, string>>()

/** The tree of a framework down to a level, as text. A reading that is kept keeps what was drawn of it. */
export function drawTree(reading: Reading, front: Pick<Front, 'space' | 'id'>, shown: Shown): string {
  const kept = drawn.get(reading) ?? new Map<string, string>()
  const key = `${Math.min(shown.depth, reading.levels.length - 1)} ${shown.language}`
  const before = kept.get(key)
  if (before !== undefined) return before
  const tree = List.drawOutline(downTo(reading, shown.depth).map((line) => outlineLine(line, front, shown)))
  drawn.set(reading, kept.set(key, tree))
  return tree
}

/** A line as the tree shows it; what is left out below it is counted. */
export function outlineLine(
  { item, depth, within, again }: ReadLine,
  { space, id }: Pick<Front, 'space' | 'id'>,
  shown: Shown,
): List.OutlineLine {
  const say = words(shown.language)
  const left = within > 0 && depth === shown.depth && say('within', { n: within })
  return {
    href: addressOfItem(space, id, item.id),
    depth,
    code: item.code,
    title: item.label || item.statement,
    text: item.label && item.label !== item.statement ? item.statement : undefined,
    note: [within > 0 && depth === 0 && item.kind, left, again && say('again')].filter(Boolean).join(' · '),
  }
}
