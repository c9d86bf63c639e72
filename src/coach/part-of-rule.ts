/** The parts of a year about which the coach asks, in their order. */
export const parts = ['purpose', 'focus', 'structures', 'action', 'outcomes'] as const

export type Part = (typeof parts)[number]

const structures = new Set([8, 21, 22, 23, 24, 25, 26, 34])

/** To which part of the year a rule belongs: domain 3.5 numbers them in the order of the phases, but for a few. */
export function partOf(rule: string): Part {
  const number = Number(/^C(\d+)$/.exec(rule)?.[1] ?? (rule === 'goal' ? 9 : 1))
  if (structures.has(number)) return 'structures'
  if (number === 37) return 'focus'
  if (number > 37) return 'outcomes'
  return number < 8 ? 'purpose' : number < 21 ? 'focus' : 'action'
}
