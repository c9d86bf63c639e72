import { deriveId } from './derive-id.ts'
import type { NamedRow } from './item-rows.ts'
import type { Raw } from './parts.ts'

/** Rubrics out of rows that say Rubric, Criterion or Level: each belongs to the last one above it. */
export function rubricsOf(
  rows: NamedRow[],
  document: string,
  find: (name: string) => string | undefined,
): Raw[] {
  const rubrics: { rubric: Raw; criteria: { criterion: Raw; levels: Raw[] }[] }[] = []
  for (const row of rows) {
    const kind =
      row
        .of('rowType')
        .toLowerCase()
        .replace(/^cf(rubric)?/, '') || 'item'
    const identifier = identifierOf(row, document)
    const said = { identifier, description: row.of('description') || row.of('fullStatement') }
    if (kind === 'rubric' || /^cfrubric$/i.test(row.of('rowType')))
      rubrics.push({
        rubric: { ...said, title: row.of('title') || row.of('abbreviatedStatement') },
        criteria: [],
      })
    else if (kind === 'criterion') {
      if (!rubrics.length)
        rubrics.push({ rubric: { identifier: deriveId(document, 'rubric') }, criteria: [] })
      rubrics.at(-1)!.criteria.push({ criterion: { ...said, ...criterionOf(row, find) }, levels: [] })
    } else if (kind.endsWith('level'))
      rubrics
        .at(-1)
        ?.criteria.at(-1)
        ?.levels.push({ ...said, ...levelOf(row) })
  }
  return rubrics.map(({ rubric, criteria }) => ({
    ...rubric,
    CFRubricCriteria: criteria.map(({ criterion, levels }) => ({
      ...criterion,
      CFRubricCriterionLevels: levels,
    })),
  }))
}

function criterionOf(row: NamedRow, find: (name: string) => string | undefined): Raw {
  const item = find(row.of('item'))
  const node = { identifier: item ?? row.of('item'), uri: `urn:uuid:${item ?? row.of('item')}` }
  return {
    category: row.of('category') || row.of('title'),
    ...(row.of('item') && { CFItemURI: node }),
    ...numbersOf(row, 'weight', 'position'),
  }
}

const levelOf = (row: NamedRow): Raw => ({
  quality: row.of('quality') || row.of('title'),
  feedback: row.of('feedback'),
  ...numbersOf(row, 'score', 'position'),
})

const numbersOf = (row: NamedRow, ...columns: ('weight' | 'position' | 'score')[]): Raw =>
  Object.fromEntries(columns.flatMap((column) => (row.of(column) ? [[column, row.of(column)]] : [])))

const identifierOf = (row: NamedRow, document: string) =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(row.of('identifier'))
    ? row.of('identifier')
    : deriveId(document, 'rubric row', String(row.number), row.of('rowType'), row.of('identifier'))
