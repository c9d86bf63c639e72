/** The least a step lasts, and the parts in which minutes are given out. */
const part = 0.5

/**
 * Scales steps to a slot of so many minutes. The sum is the slot to the half minute, a shorter step never becomes the
 * longer one, and none is shorter than half a minute: in a slot too small for that each has its half minute, and the sum
 * is more. A slot or a step that is no number counts as nothing.
 */
export function fitProtocol<S extends { minutes: number }>(steps: readonly S[], minutes: number): S[] {
  const parts = Math.max(Math.round(sane(minutes) / part), steps.length)
  const weights = steps.map((step) => sane(step.minutes))
  const shares = roundAll(idealsOf(weights.some(Boolean) ? weights : weights.map(() => 1), parts), parts)
  return steps.map((step, n) => ({ ...step, minutes: shares[n]! * part }))
}

const sane = (minutes: number) => (Number.isFinite(minutes) ? Math.max(minutes, 0) : 0)

// By weight; who would get less than one part gets one, and the others share what remains.
function idealsOf(weights: number[], parts: number): number[] {
  const ones = new Set<number>()
  for (;;) {
    const rest = weights.reduce((sum, weight, n) => (ones.has(n) ? sum : sum + weight), 0)
    const ideals = weights.map((weight, n) => (ones.has(n) ? 1 : (weight / rest) * (parts - ones.size)))
    const small = ideals.findIndex((ideal) => ideal < 1)
    if (small < 0) return ideals
    ones.add(small)
  }
}

// Down to whole parts; what is left over goes to the largest fractions.
function roundAll(ideals: number[], parts: number): number[] {
  const shares = ideals.map(Math.floor)
  const left = parts - shares.reduce((sum, share) => sum + share, 0)
  const byFraction = ideals
    .map((ideal, n) => ({ n, ideal, fraction: ideal - Math.floor(ideal) }))
    .toSorted((one, other) => other.fraction - one.fraction || other.ideal - one.ideal)
  for (const { n } of byFraction.slice(0, left)) shares[n]!++
  return shares
}
