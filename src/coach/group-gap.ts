import type { Rule } from './rule.ts'

/** C13: two groups stand far apart in what the data shows; ask about the gap, with the equity lens. */
export const groupGap: Rule = {
  id: 'C13',
  minutes: 8,
  thresholds: { points: { usual: 15, least: 3, most: 60 } },
  find: ({ inquiries }, { points = 15 }) =>
    inquiries
      .filter(({ gap, gapAnswered }) => gap !== null && gap >= points && !gapAnswered)
      .map(({ id, gap }) => ({
        href: `/inquiries/${id}`,
        about: id,
        values: { points: Math.round(gap ?? 0) },
      })),
}
