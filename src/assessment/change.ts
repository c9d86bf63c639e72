import type { Rating } from './rating.ts'

/** What was rated, in any assessment of the same version. */
export interface Rated extends Pick<Rating, 'level' | 'enough'> {
  item: string
  map: string | null
}

/** The same thing in each of several assessments, the oldest first; nothing where one did not ask it. */
export interface Row<Of extends Rated> {
  one: Of
  cells: (Rated | undefined)[]
}

const keyOf = ({ item, map }: Rated) => `${item} ${map ?? ''}`

/** Everything the last of several assessments asks, in its order, with what each of them says of it. */
export function sideBySide<Of extends Rated>(
  assessments: readonly (readonly Rated[])[],
  last: readonly Of[],
) {
  const known = assessments.map((ratings) => new Map(ratings.map((one) => [keyOf(one), one])))
  return last.map((one): Row<Of> => ({ one, cells: known.map((ratings) => ratings.get(keyOf(one))) }))
}

/** Did a thing get another level in the last of them than the time before? What has no level is no change. */
export function hasMoved({ cells }: Pick<Row<Rated>, 'cells'>) {
  const levels = cells.map((cell) => cell?.level ?? null)
  const [now, before] = [levels.at(-1), levels.slice(0, -1).findLast((level) => level !== null)]
  return now != null && before != null && now !== before
}
