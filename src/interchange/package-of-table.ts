import { aboutOf } from './about-document.ts'
import type { Mapping } from './column.ts'
import { idsOf, itemOf, type NamedRow } from './item-rows.ts'
import { linkOf } from './link-of.ts'
import type { Raw } from './parts.ts'
import type { Findings } from './remark.ts'
import { parentsOf } from './row-parents.ts'
import { rubricsOf } from './rubric-rows.ts'
import type { Table } from '#tables'

/** A table and what its columns hold. */
export interface MappedTable {
  table: Table
  mapping: Mapping
}

/** A package made of a table, with the row that each of its items and associations came from. */
export interface TablePackage {
  pack: Raw
  items: number[]
  associations: number[]
}

/**
 * Makes a CASE package of tables, so that both are read the same way: items from the first, the document from the lines
 * above its header, rubrics from rows that say so, there or in a table of their own.
 */
export function packageOfTable(
  tables: MappedTable[],
  document: { space: string; title: string },
  findings: Findings,
): TablePackage {
  const [first] = tables
  const about = aboutOf(first!.table, document)
  const identifier = String(about['identifier'])
  const rows = tables.flatMap(namedRows)
  const own = rows.filter((row) => /^(cf)?(item)?$/i.test(row.of('rowType')))
  const ids = idsOf(own, identifier)
  const joins = parentsOf(own, ids, identifier, findings)
  const license = own.find((row) => row.of('license'))?.of('license')
  for (const table of tables) warnOfOthers(table, findings)
  return {
    pack: {
      CFDocument: { ...(license && { licenseURI: linkOf(license) }), ...about },
      CFItems: own.map((row) => itemOf(row, ids.byRow.get(row)!)),
      CFAssociations: joins.map(({ join }) => join),
      CFRubrics: rubricsOf(rows, identifier, ids.find),
    },
    items: own.map(({ number }) => number),
    associations: joins.map(({ row }) => row),
  }
}

function namedRows({ table, mapping }: MappedTable): NamedRow[] {
  const places = new Map(mapping.flatMap((column, i) => (column ? [[column, i] as const] : [])))
  return table.rows.map(({ number, cells }) => ({
    number,
    of: (column) => cells[places.get(column) ?? -1]?.trim() ?? '',
  }))
}

function warnOfOthers({ table, mapping }: MappedTable, { warnings }: Findings) {
  const names = table.header.filter((name, i) => name && !mapping[i])
  const first = names.slice(0, 20).join(', ')
  if (first) warnings.push({ part: 'file', field: '', problem: 'leftOut', values: { value: first } })
}
