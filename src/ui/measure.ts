/** What a goal is measured by. All values in the same unit; what is not known yet is left away. */
export interface Measure {
  baseline?: number
  now?: number
  target?: number
  /** The ends of the scale; 0 to 100 unless said. */
  from?: number
  to?: number
}

/** Where a value stands on the scale, in percent of its length; what lies outside stands at the end. */
export const placeOf = (value: number, { from = 0, to = 100 }: Measure): number => {
  const share = to === from ? 0 : ((value - from) / (to - from)) * 100
  return Math.round(Math.min(100, Math.max(0, share)) * 10) / 10
}
