import type { Table } from '#tables'

/** What a column of a table can hold: fields of an item, then those of the rows of rubrics. */
export const columns = [
  'fullStatement',
  'humanCodingScheme',
  'abbreviatedStatement',
  'CFItemType',
  'smartLevel',
  'parent',
  'identifier',
  'sequenceNumber',
  'listEnumeration',
  'educationLevel',
  'conceptKeywords',
  'language',
  'license',
  'notes',
  'equityNote',
  'facet',
  'hidden',
  'uri',
  'rowType',
  'title',
  'category',
  'description',
  'item',
  'weight',
  'position',
  'quality',
  'score',
  'feedback',
] as const
export type Column = (typeof columns)[number]

/** A row by the names of its columns. */
export type CsvLine = Partial<Record<Column, string>>

/** What each column of a table holds, in the order of the header; nothing for one that is left out. */
export type Mapping = (Column | undefined)[]

// How the columns are called elsewhere, in small letters and without anything between them.
const others: Partial<Record<Column, string>> = {
  fullStatement: 'statement text standard competency indicator element description itemtext',
  humanCodingScheme: 'code number coding standardcode itemcode',
  abbreviatedStatement: 'shortstatement short label shortlabel abbreviation title',
  CFItemType: 'type itemtype kind level levelname',
  smartLevel: 'position hierarchy outline dottedposition levelnumber hierarchycode',
  parent: 'parentid parentidentifier ischildof parentcode parentitem parents',
  identifier: 'id guid uuid itemid',
  sequenceNumber: 'sequence order sort sortorder',
  listEnumeration: 'enumeration listnumber',
  educationLevel: 'educationlevels grade grades gradelevel gradelevels',
  conceptKeywords: 'keywords keyword tags',
  language: 'lang',
  license: 'licence licenseuri licenceuri rights',
  notes: 'note comment comments',
  equityNote: 'equity equitylens',
  uri: 'url itemuri',
  rowType: 'rowkind recordtype',
  item: 'cfitemuri itemref standardref',
  quality: 'levellabel',
  score: 'points',
}

// In a table with rubrics these words mean something else.
const inRubrics: Partial<Record<Column, string>> = {
  position: 'position',
  description: 'description',
  title: 'title',
  quality: 'label',
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const ofRubrics = /^(cf)?rubric(criterion|criterionlevel)?$|^criterion$/i

/** Guesses from the names of the columns, and from the rows, what each holds; nothing is guessed twice. */
export function guessMapping({ header, rows }: Pick<Table, 'header' | 'rows'>): Mapping {
  const kinds = header.findIndex((_, i) => rows.some(({ cells }) => ofRubrics.test(cells[i]?.trim() ?? '')))
  const offered = kinds < 0 ? columns.slice(0, columns.indexOf('rowType')) : columns
  const names = header.map(plain)
  const mapping: Mapping = header.map((_, i) => (i === kinds ? 'rowType' : undefined))
  const give = (fits: (name: string, column: Column) => boolean) => {
    for (const column of offered) {
      const at = names.findIndex((name, i) => !mapping[i] && fits(name, column))
      if (at >= 0 && !mapping.includes(column)) mapping[at] = column
    }
  }
  if (kinds >= 0) give((name, column) => inRubrics[column] === name)
  give((name, column) => plain(column) === name)
  give((name, column) => others[column]?.split(' ').includes(name) ?? false)
  return mapping
}
