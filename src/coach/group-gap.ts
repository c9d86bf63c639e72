import type { Rule } from './rule.ts'

/**
 * C13: two groups stand far apart in what the data shows; ask about the gap, with the equity lens. An inquiry asks from ten
 * points on (`widestGap`), and where it does not, this is silent.
 */
export const groupGap: Rule = {
  id: 'C13',
  minutes: 8,
  thresholds: { points: { usual: 10, least: 10, most: 60 } },
  find: ({ inquiries }, { points = 10 }) =>
    inquiries
      .filter(({ gap, gapAnswered }) => gap !== null && gap >= points && !gapAnswered)
      .map(({ id, gap }) => ({
        href: `/inquiries/${id}`,
        about: id,
        values: { points: Math.round(gap ?? 0) },
      })),
}
