import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { type Transaction } from '#platform'
import type { Headed } from './assessment.ts'
import { isAnswered, type Rating, type RatingAnswers } from './rating.ts'
import { changeRating, keepRatingVersion, setSupport } from './ratings.store.ts'

/**
 * A leader says where they stand in one thing; what they said before is kept. `was` is how it read and how many steps its
 * scale has. Complains of a level that the scale does not have, of a version no longer in use, of a closed cycle.
 */
export async function rateItem(
  tx: Transaction,
  person: string,
  at: { of: Headed; rating: string; was: Rating; steps: number },
  { rating, entries }: RatingAnswers,
): Promise<Outcome<string>> {
  if (rating.level !== null && rating.level > at.steps) return complain({ answer: 'level' })
  if (!saysSame(at.was, rating)) {
    if (!(await changeRating(tx, person, { id: at.rating, steps: at.steps }, rating)))
      return complain({ answer: at.of.fixed ?? 'deprecated' })
    await keepRatingVersion(tx, person, at.rating)
    const verb = isAnswered(rating) ? 'rated' : 'wrote'
    await remember(tx, verb, { noun: 'assessment', space: person, id: at.of.id })
  }
  await setSupport(tx, person, { assessment: at.of.id, rating: at.rating }, entries)
  return done(at.rating)
}

const saysSame = (one: Rating, other: Rating) => said(one) === said(other)
const said = ({ sources, level, enough, note, confidence }: Rating) =>
  JSON.stringify([sources, level, enough, note, confidence])
