/** One measured figure. `bound` is what was asked: the value may reach it (`most`) or must reach it (`least`). */
export interface Figure {
  metric: string
  value: number
  unit: string
  bound?: { most: number } | { least: number }
}

/** A bench by its name: what it measures, and the machine's load it was measured under. */
export interface Bench {
  name: string
  measure(): Promise<Figure[]>
}

/** A figure, rounded to two digits behind the point. */
export const figure = (metric: string, value: number, unit: string, bound?: Figure['bound']): Figure => ({
  metric,
  value: Math.round(value * 100) / 100,
  unit,
  bound,
})

/** Does a figure keep what was asked? Nothing where nothing was. */
export function isKept({ value, bound }: Figure): boolean | undefined {
  if (!bound) return undefined
  return 'most' in bound ? value <= bound.most : value >= bound.least
}

/** What was asked, as it is written beside the figure: `≤ 2.5`. */
export const sayBound = ({ bound }: Figure): string =>
  bound ? ('most' in bound ? `≤ ${bound.most}` : `≥ ${bound.least}`) : ''
