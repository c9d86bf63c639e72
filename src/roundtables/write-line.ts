import { remember } from '#history'
import type { Transaction } from '#platform'
import type { Line } from './definition.ts'
import { dropLine, putLine } from './definitions.store.ts'

/** A member writes what strikes them in an idea; an empty line takes it away. */
export async function writeLine(tx: Transaction, circle: string, line: Omit<Line, 'name'>) {
  if (!line.words) return void (await dropLine(tx, circle, line))
  const kept = await putLine(tx, circle, line)
  if (kept) await remember(tx, 'wrote', { noun: 'line', space: circle, id: kept.id })
}
