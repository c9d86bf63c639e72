import type { Rule } from './rule.ts'

/** C11: all ratings are at the top; where are you not yet able? (LPS-84, LPS-88) */
export const topRatings: Rule = {
  id: 'C11',
  minutes: 5,
  thresholds: { ratings: { usual: 4, least: 2, most: 50 } },
  find: ({ ratings }, { ratings: enough = 4 }) =>
    ratings
      .filter(({ levels, tops }) => levels.length >= enough && tops === levels.length)
      .map(({ id }) => ({ href: `/assessments/${id}`, about: id })),
}
