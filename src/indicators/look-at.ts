import { found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { YearCell } from './cell.ts'
import type { Measure } from './measure.ts'
import { measureAsked, measureWith } from './measures.store.ts'
import { cellsAsked, shownSpots, type Asked } from './shown.store.ts'

/** A measure and what everybody may see of it about an organization and grade; nothing of it where it cannot be seen. */
export async function lookAt(tx: Transaction, asked: Asked) {
  const both = together({
    measure: measureAsked(asked.space, asked.measure),
    cells: listed(cellsAsked(asked)),
  })
  const { measure, cells } = found(await tx.row<{ measure: Measure | null; cells: Listed<YearCell> }>(both))
  return { measure: measure ?? undefined, cells: cells.list }
}

/** A measure and the grades and groups there are of it about an organization, without a number. */
export async function spotsOf(tx: Transaction, asked: Omit<Asked, 'grade'>) {
  const [measure, spots] = await Promise.all([
    measureWith(tx, asked.space, asked.measure),
    shownSpots(tx, asked),
  ])
  return { measure, ...spots }
}
