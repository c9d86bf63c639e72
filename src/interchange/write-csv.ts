import { linesOf, type Whole } from '#frameworks'
import type { Column, CsvLine } from './column.ts'
import type { Item, Raw, Version } from './parts.ts'
import { rubricLines } from './rubric-lines.ts'
import { joinList } from './split-list.ts'
import { guarded } from '#tables'

const needed = [
  'identifier',
  'parent',
  'smartLevel',
  'humanCodingScheme',
  'CFItemType',
  'fullStatement',
] as const

/**
 * Writes a framework as a table (RFC 4180, with a byte order mark so that spreadsheets know it as UTF-8): the lines about
 * the document first, licence and source among them, then a row for each item as they are read, then its rubrics.
 * Nothing in it counts as a formula. What a table cannot hold is left out: other links than parents, definitions.
 */
export function writeCsv(whole: Whole): string {
  const items = itemLines(whole)
  const rubrics = rubricLines(whole)
  const lines = rubrics.length ? [...items.map((line) => ({ rowType: 'Item', ...line })), ...rubrics] : items
  const used = new Set<string>(
    lines.flatMap((line) => Object.keys(line).filter((column) => line[column as Column])),
  )
  const header = [...new Set([...(rubrics.length ? ['rowType'] : []), ...needed, ...used])]
  const about = aboutLines(whole.version)
  const table = [
    ...about,
    header,
    ...lines.map((line) => header.map((column) => line[column as Column] ?? '')),
  ]
  return `\uFEFF${table.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
}

const quoted = (cell: string) => {
  const safe = guarded(cell)
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function itemLines({ items, associations }: Whole): CsvLine[] {
  const identifiers = new Map(items.map(({ id, identifier }) => [id, identifier]))
  const parents = Map.groupBy(
    associations.filter(({ kind, fromId, toId }) => kind === 'isChildOf' && fromId && toId),
    ({ fromId }) => fromId,
  )
  const steps: number[] = []
  const lines: CsvLine[] = []
  const seen = new Set<string>()
  for (const { item, depth } of linesOf(items, associations)) {
    steps.length = depth + 1
    steps[depth] = (steps[depth] ?? 0) + 1
    if (seen.has(item.id)) continue
    seen.add(item.id)
    const above = (parents.get(item.id) ?? []).map(({ toId }) => identifiers.get(toId!) ?? '')
    lines.push(itemLine(item, above, steps.join('.')))
  }
  return lines
}

const itemLine = (item: Item, parents: string[], smartLevel: string): CsvLine => ({
  identifier: item.identifier,
  parent: parents.join('|'),
  smartLevel,
  humanCodingScheme: item.code,
  CFItemType: item.kind,
  fullStatement: item.statement,
  abbreviatedStatement: item.label,
  listEnumeration: item.listPosition,
  educationLevel: joinList(item.educationLevels),
  conceptKeywords: joinList(item.keywords),
  language: item.language,
  notes: item.notes,
  equityNote: item.equityNote,
  facet: item.facet ?? '',
  hidden: item.hidden ? 'yes' : '',
  uri: item.uri === `urn:uuid:${item.identifier}` ? '' : item.uri,
})

const aboutLines = (version: Version): string[][] => {
  const { identifier, uri, title, creator, publisher, description, language, notes } = version
  const lines: Raw = {
    title,
    identifier,
    uri: uri === `urn:uuid:${identifier}` ? '' : uri,
    creator,
    publisher,
    description,
    version: version.label,
    language,
    frameworkType: version.kind,
    license: version.license,
    licenseURI: version.licenseUri,
    officialSourceURL: version.sourceUrl,
    adoptionStatus: version.status,
    statusStartDate: version.starts ?? '',
    statusEndDate: version.ends ?? '',
    lastChangeDateTime: version.changedAt,
    ownWords: version.ownWords ? 'yes' : '',
    noDerivatives: version.noDerivatives ? 'yes' : '',
    notes,
  }
  return Object.entries(lines).flatMap(([key, value]) => (value ? [[`#${key}`, String(value)]] : []))
}
