import type { Criterion } from './rubric.ts'
import type { Whole } from './whole.ts'

/** What rubrics and continuum maps say of each item, as one text to compare; no ids in it. */
export function rubricsBy({ rubrics, continuums }: Whole): Map<string, string> {
  const said = new Map<string, unknown[]>()
  const add = (item: string, what: unknown) => said.set(item, [...(said.get(item) ?? []), what])
  for (const { criteria } of rubrics)
    for (const one of criteria) if (one.itemId) add(one.itemId, wordsOf(one))
  for (const { id: _, itemId, place: __, ...map } of continuums) add(itemId, map)
  return new Map([...said].map(([item, what]) => [item, JSON.stringify(what)]))
}

/** Scales, the rubrics' own words, and criteria of no item, as one text to compare. */
export const sharedOf = ({ scales, rubrics }: Whole) =>
  JSON.stringify([
    scales.map(({ title, levels }) => [title, levels]),
    rubrics.map(({ title, description, scaleId, criteria }) => [
      title,
      description,
      scales.findIndex(({ id }) => id === scaleId),
      criteria.filter(({ itemId }) => !itemId).map(wordsOf),
    ]),
  ])

const wordsOf = ({ category, description, weight, levels }: Criterion) => [
  category,
  description,
  weight,
  levels.map((level) => [level.quality, level.description, level.score, level.feedback]),
]
