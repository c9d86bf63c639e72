import { isAnswered, lacksSource, type Rating } from './rating.ts'

/** A rating with how many steps its scale has. */
export interface Standing extends Pick<Rating, 'level' | 'enough' | 'sources'> {
  steps: number
}

/** How much of an assessment is answered. What has not enough evidence is answered, and is no low rating. */
export function coverageOf(ratings: readonly Pick<Rating, 'level' | 'enough'>[]) {
  return {
    all: ratings.length,
    answered: ratings.filter(isAnswered).length,
    notEnough: ratings.filter(({ enough }) => !enough).length,
  }
}

/** How far up its scale a rating stands, from 0 to 1; nothing where it has no level (domain 3.13, rule 5). */
const heightOf = ({ level, steps }: Standing) =>
  level === null ? undefined : steps > 1 ? (level - 1) / (steps - 1) : 1

/**
 * Where somebody sees themselves strongest and where they see the most room, each the far end of what they said
 * themselves: one person's ratings beside each other, never against anybody else's. Where all stand alike there is neither.
 */
export function endsOf<Of extends Standing>(ratings: readonly Of[]): { strongest: Of[]; room: Of[] } {
  const heights = ratings.flatMap((one) => heightOf(one) ?? [])
  const [least, most] = [Math.min(...heights), Math.max(...heights)]
  if (heights.length === 0 || least === most) return { strongest: [], room: [] }
  return {
    strongest: ratings.filter((one) => heightOf(one) === most),
    room: ratings.filter((one) => heightOf(one) === least),
  }
}

/** The question an assessment asks back, if one: what a rating rests on, or what hides behind equal ones (C9, C10, C11). */
export function questionOf(ratings: readonly Standing[]): 'source' | 'top' | 'same' | undefined {
  const heights = ratings.flatMap((one) => heightOf(one) ?? [])
  if (heights.length > 2 && heights.every((height) => height === 1)) return 'top'
  if (heights.length > 2 && heights.every((height) => height === heights[0])) return 'same'
  return ratings.some(lacksSource) ? 'source' : undefined
}
