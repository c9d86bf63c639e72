import type { Whole } from '#frameworks'
import type { CsvLine } from './column.ts'

/** The rubrics of a framework as rows: each rubric, then its criteria, each followed by its levels. */
export const rubricLines = ({ rubrics, items }: Whole): CsvLine[] => {
  const identifiers = new Map(items.map(({ id, identifier }) => [id, identifier]))
  return rubrics.flatMap(({ identifier, title, description, criteria }) => [
    { rowType: 'Rubric', identifier, title, description },
    ...criteria.flatMap((criterion) => [
      {
        rowType: 'Criterion',
        identifier: criterion.identifier,
        category: criterion.category,
        description: criterion.description,
        item: identifiers.get(criterion.itemId ?? '') ?? '',
        weight: numberCell(criterion.weight),
        position: numberCell(criterion.place),
      },
      ...criterion.levels.map((level) => ({
        rowType: 'Level',
        identifier: level.identifier,
        description: level.description,
        quality: level.quality,
        score: numberCell(level.score),
        feedback: level.feedback,
        position: numberCell(level.place),
      })),
    ]),
  ])
}

const numberCell = (number: number | null) => (number === null ? '' : String(number))
