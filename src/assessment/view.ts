import type { Headed } from './assessment.ts'
import { isAnswered } from './rating.ts'
import { nameOfRated, sayGrounds, sayLevel, stepsFor } from './say-rating.ts'
import type { Step } from './scale.ts'
import type { Standing } from './summary.ts'
import type { ShownRating } from './look.ts'

/** A rating as the whole shows it. */
export interface ViewedRating extends ShownRating, Standing {
  name: string
  /** The words of its scale. */
  scale: Step[]
  /** Where it stands, in words. */
  said: string
  /** What it rests on, in words. */
  grounds: string
  answered: boolean
}

/** Ratings with their words, each on its own scale. */
export const viewed = (
  ratings: readonly ShownRating[],
  { scale: given }: Headed & { scale: string[] | null },
  language: string,
): ViewedRating[] => {
  // Most things of a version are rated on the same scale.
  const usual = stepsFor({ mapLine: null, lines: [] }, given, language)
  return ratings.map((one) => {
    const scale = one.mapLine || one.lines.length > 0 ? stepsFor(one, given, language) : usual
    return {
      ...one,
      name: nameOfRated(one),
      scale,
      steps: scale.length,
      said: sayLevel(one, scale, language),
      grounds: sayGrounds(one, language),
      answered: isAnswered(one),
    }
  })
}
