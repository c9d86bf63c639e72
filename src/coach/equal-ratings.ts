import type { Rule } from './rule.ts'

/** C10: all ratings are the same; which one is a little weaker? */
export const equalRatings: Rule = {
  id: 'C10',
  minutes: 5,
  thresholds: { ratings: { usual: 4, least: 2, most: 50 } },
  find: ({ ratings }, { ratings: enough = 4 }) =>
    ratings
      .filter(
        ({ levels, tops }) => levels.length >= enough && new Set(levels).size === 1 && tops < levels.length,
      )
      .map(({ id, levels }) => ({ href: `/assessments/${id}`, about: id, values: { n: levels.length } })),
}
