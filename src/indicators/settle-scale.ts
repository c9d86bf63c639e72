import type { Unit } from './cell.ts'

/** A number of one measure, with the row it stands in and whether it has a percent sign. */
export interface Scaled {
  number: number
  percent: boolean
  row: number
}

/** How plain numbers between 0 and 1 are meant, where a person said so. */
export const shares = ['shares', 'percents'] as const
export type Shares = (typeof shares)[number]

/** What numbers are of which only some have a percent sign, where a person said so. */
export const signs = ['percent', 'plain'] as const
export type Signs = (typeof signs)[number]

/** What a person said of the numbers of a table; `stacked`: of two for one place the first is meant. */
export interface Meant {
  stacked?: 'first'
  shares?: Shares
  signs?: Signs
}

/**
 * What does not go together: shares and percentages; percent signs and numbers above 100; percent signs in a measure that
 * is something else; two numbers for one place.
 */
export type Mixed = 'scale' | 'unit' | 'sign' | 'stacked'

/** What the numbers of a measure are: their unit, and what to take each by; or the rows that do not go together. */
export type Settled = { unit: Unit; factor(one: Scaled): number } | { mixed: Mixed; rows: number[] }

const asPercent = /%|percent|pct|rate|share|proficien|attendance/i

/**
 * Settles in which unit the numbers of a measure are. Shares of one become percentages when all are; where some might be
 * and others cannot, only a person knows, and nothing is taken by guess.
 */
export function settleScale(
  name: string,
  numbers: readonly Scaled[],
  known?: Unit,
  meant: Meant = {},
): Settled {
  const bare = numbers.filter(({ percent }) => !percent)
  const parts = bare.filter(({ number }) => number > 0 && number < 1)
  const wholes = numbers.filter(({ number, percent }) => number > 1 || (percent && number !== 0))
  const signed = bare.length < numbers.length
  const unit =
    known ??
    (signed || (parts.length > 0 && wholes.length === 0) || asPercent.test(name) ? 'percent' : 'number')
  if (unit !== 'percent') {
    const odd = numbers.filter(({ percent }) => percent)
    if (odd.length && meant.signs !== 'plain') return { mixed: 'sign', rows: odd.map(({ row }) => row) }
    return { unit, factor: () => 1 }
  }
  const large = bare.filter(({ number }) => number > 100)
  if (large.length && signed && !meant.signs) return { mixed: 'unit', rows: large.map(({ row }) => row) }
  if (large.length && signed && meant.signs === 'plain' && !known) return { unit: 'number', factor: () => 1 }
  if (parts.length && wholes.length && !meant.shares)
    return { mixed: 'scale', rows: parts.map(({ row }) => row) }
  const share = meant.shares ? meant.shares === 'shares' : wholes.length === 0 && bare.length > 0
  return { unit, factor: ({ number, percent }) => (share && !percent && Math.abs(number) <= 1 ? 100 : 1) }
}
