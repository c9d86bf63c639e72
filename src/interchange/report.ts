import type { Whole } from '#frameworks'
import type { Remark } from './remark.ts'

/** How many of each a framework holds. */
export interface Counts {
  items: number
  associations: number
  rubrics: number
  criteria: number
  scales: number
  continuums: number
}

/** What stays of an import: the version it made, how much that holds, and what was told about it. */
export interface Report {
  space: string
  id: string
  version: string
  counts: Counts
  warnings: Remark[]
}

/** The most warnings that are kept of one import; how many there were is kept as well. */
export const keptWarnings = 500

/** How many of each a framework holds. */
export const countsOf = ({ items, associations, rubrics, scales, continuums }: Whole): Counts => ({
  items: items.length,
  associations: associations.length,
  rubrics: rubrics.length,
  criteria: rubrics.reduce((sum, { criteria }) => sum + criteria.length, 0),
  scales: scales.length,
  continuums: continuums.length,
})
