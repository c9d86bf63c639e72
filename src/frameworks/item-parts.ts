import type { Continuum } from './continuum.ts'
import type { Item } from './item.ts'

/** One line of a rubric as it is read, the lowest level first. */
export interface ItemLine {
  id: string
  itemId: string | null
  rubricId: string
  rubric: string
  about: string
  category: string
  description: string
  levels: { label: string; text: string }[]
}

/** What an item is joined with; without an id it stands in another document. */
export interface Associated {
  kind: string
  /** The item is where the association begins. */
  outward: boolean
  notes: string
  id: string | null
  code: string | null
  label: string | null
  statement: string
}

type Said =
  | 'id'
  | 'statement'
  | 'code'
  | 'label'
  | 'kind'
  | 'keywords'
  | 'educationLevels'
  | 'language'
  | 'notes'
  | 'equityNote'
  | 'facet'
  | 'sources'
  | 'hidden'

/** Everything the page of an item says of it. */
export interface ItemParts extends Pick<Item, Said> {
  lines: ItemLine[]
  continuums: Continuum[]
  associated: Associated[]
}

/** Lines with the same levels, in their order: each group is one table. */
export function tablesOf(lines: readonly ItemLine[]): ItemLine[][] {
  const tables: ItemLine[][] = []
  for (const line of lines) {
    const last = tables.at(-1)
    const first = last?.[0]
    if (first && first.rubricId === line.rubricId && labelsOf(first) === labelsOf(line)) last.push(line)
    else tables.push([line])
  }
  return tables
}

const labelsOf = ({ levels }: ItemLine) => JSON.stringify(levels.map(({ label }) => label))
