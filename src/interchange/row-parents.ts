import { deriveId } from './derive-id.ts'
import type { NamedRow, RowIds } from './item-rows.ts'
import type { Raw } from './parts.ts'
import type { Findings } from './remark.ts'

/** A row's link to a parent, as an association of CASE. */
export interface RowJoin {
  row: number
  join: Raw
}

/** Who stands below whom: by the column of parents where there is one, otherwise by dotted positions such as 1.2.3. */
export function parentsOf(rows: NamedRow[], ids: RowIds, document: string, findings: Findings): RowJoin[] {
  const named = rows.some((row) => row.of('parent'))
  const counts = new Map<string, number>()
  return rows.flatMap((row) => {
    const child = ids.byRow.get(row)!
    const parents = named ? namedParents(row, ids, findings) : [dottedParent(row, ids, findings)]
    return parents.map((parent = document) => {
      const count = (counts.get(parent) ?? 0) + 1
      counts.set(parent, count)
      return { row: row.number, join: joinOf(child, parent, numberOf(row) ?? count) }
    })
  })
}

function namedParents(row: NamedRow, ids: RowIds, { warnings }: Findings): (string | undefined)[] {
  const names = row
    .of('parent')
    .split('|')
    .filter((name) => name.trim())
  const found = names.map((name) => {
    const id = ids.find(name)
    if (!id)
      warnings.push({
        part: 'row',
        row: row.number,
        field: 'parent',
        problem: 'noSuchParent',
        values: { value: name },
      })
    return id
  })
  const known = found.filter((id) => id !== undefined)
  return known.length ? known : [undefined]
}

function dottedParent(row: NamedRow, ids: RowIds, { warnings }: Findings): string | undefined {
  const steps = stepsOf(row).slice(0, -1)
  const wanted = steps.join('.')
  for (; steps.length; steps.pop()) {
    const id = ids.find(steps.join('.'))
    if (!id) continue
    if (steps.join('.') !== wanted) warn()
    return id
  }
  if (wanted) warn()
  return undefined
  function warn() {
    warnings.push({
      part: 'row',
      row: row.number,
      field: 'smartLevel',
      problem: 'noParent',
      values: { value: wanted },
    })
  }
}

const stepsOf = (row: NamedRow) => row.of('smartLevel').split('.').filter(Boolean)

function numberOf(row: NamedRow): number | undefined {
  const said = row.of('sequenceNumber') || stepsOf(row).at(-1)
  return said && /^\d{1,9}$/.test(said) ? Number(said) : undefined
}

function joinOf(child: string, parent: string, sequenceNumber: number): Raw {
  const node = (identifier: string) => ({ identifier, uri: `urn:uuid:${identifier}` })
  return {
    identifier: deriveId(parent, 'isChildOf', child),
    associationType: 'isChildOf',
    originNodeURI: node(child),
    destinationNodeURI: node(parent),
    sequenceNumber,
  }
}
