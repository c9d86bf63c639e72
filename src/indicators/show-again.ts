import type { Transaction } from '#platform'
import { leastOf, organizationsFrom } from './keeping.store.ts'
import { measuresOf } from './measures.store.ts'
import { pointsOf } from './points.store.ts'
import { present } from './present.ts'
import { addShown, clearShown } from './shown.store.ts'
import { datedAfter } from './since.ts'
import { suppress } from './suppress.ts'

/**
 * Writes anew what everybody may see of measures in years: small groups, and what would give them away, are taken out
 * here and nowhere else. What is about an organization that stands elsewhere by now counts along and is not shown. Gives how
 * many numbers there are and how many of them are hidden.
 */
export async function showAgain(tx: Transaction, space: string, measures: string[], years: string[]) {
  const [points, known, least, all] = await Promise.all([
    pointsOf(tx, space, measures, years),
    organizationsFrom(tx, space),
    leastOf(tx, space),
    measuresOf(tx, space),
  ])
  const units = new Map(all.map(({ id, unit }) => [id, unit]))
  const parents = new Map(known.map(({ id, parentId }) => [id, parentId]))
  const shown = [...Map.groupBy(points, ({ measure, year }) => `${measure} ${year}`).values()].flatMap(
    (cells) => {
      const abouts = new Set(cells.map(({ about }) => about))
      const hidden = suppress(cells, { least, above: (about) => nearest(parents, abouts, about) })
      return cells.map((cell, place) => ({
        ...present(cell, hidden.has(place), units.get(cell.measure) ?? 'number'),
        measure: cell.measure,
        year: cell.year,
      }))
    },
  )
  const before = await clearShown(tx, space, measures, years)
  const cells = shown.filter(({ about }) => parents.has(about))
  await addShown(tx, space, datedAfter(before, cells, tx.now))
  return { all: points.length, hidden: shown.filter(({ mark }) => mark === 'hidden').length }
}

// Between a school and its district there may be organizations without data.
function nearest(parents: ReadonlyMap<string, string | null>, abouts: ReadonlySet<string>, about: string) {
  let upper = parents.get(about)
  while (upper && !abouts.has(upper)) upper = parents.get(upper)
  return upper ?? undefined
}
