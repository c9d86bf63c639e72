import { isYes } from './about-document.ts'
import type { Column } from './column.ts'
import { deriveId } from './derive-id.ts'
import { ownKey } from './own-fields.ts'
import type { Raw } from './parts.ts'
import { splitList } from './split-list.ts'

/** A row with what its columns hold. */
export interface NamedRow {
  number: number
  of(column: Column): string
}

/** The identifiers of the rows, by row and by whatever other rows call them. */
export interface RowIds {
  byRow: Map<NamedRow, string>
  find(name: string): string | undefined
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Gives each row its identifier: the one it says, or one that is always the same for the same row of a document. */
export function idsOf(rows: NamedRow[], document: string): RowIds {
  const byRow = new Map<NamedRow, string>()
  const byName = new Map<string, string>()
  const used = new Map<string, number>()
  for (const row of rows) {
    const said = row.of('identifier')
    const name = said || row.of('smartLevel') || `${row.of('humanCodingScheme')} ${row.of('fullStatement')}`
    const times = used.get(name) ?? 0
    used.set(name, times + 1)
    const known = said || row.of('smartLevel') || !times ? [] : [String(times)]
    const id = uuid.test(said) ? said.toLowerCase() : deriveId(document, 'item', name, ...known)
    byRow.set(row, id)
    for (const column of ['identifier', 'smartLevel', 'humanCodingScheme'] as const) {
      const called = plain(row.of(column))
      if (called && !byName.has(called)) byName.set(called, id)
    }
  }
  return { byRow, find: (name) => byName.get(plain(name)) }
}

const plain = (name: string) => name.trim().replace(/\.$/, '').toLowerCase()

const texts = [
  'uri',
  'fullStatement',
  'humanCodingScheme',
  'abbreviatedStatement',
  'CFItemType',
  'listEnumeration',
  'language',
  'notes',
] as const

/** An item of CASE out of a row. */
export function itemOf(row: NamedRow, identifier: string): Raw {
  const own: Raw = {
    equityNote: row.of('equityNote'),
    facet: row.of('facet').toLowerCase(),
    hidden: isYes(row.of('hidden')),
  }
  const filled = Object.fromEntries(Object.entries(own).filter(([, value]) => value))
  return {
    identifier,
    ...Object.fromEntries(texts.map((column) => [column, row.of(column)]).filter(([, value]) => value)),
    conceptKeywords: splitList(row.of('conceptKeywords')),
    educationLevel: splitList(row.of('educationLevel')),
    ...(Object.keys(filled).length && { extensions: { [ownKey]: filled } }),
  }
}
