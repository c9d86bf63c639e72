/**
 * Which of the positions stayed in order: indexes of a longest rising run. The others are the fewest that must have been
 * put elsewhere.
 */
export function keptInOrder(positions: readonly number[]): Set<number> {
  const ends: number[] = []
  const back: number[] = []
  positions.forEach((position, i) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (positions[ends[middle]!]! < position) low = middle + 1
      else high = middle
    }
    back[i] = ends[low - 1] ?? -1
    ends[low] = i
  })
  const kept = new Set<number>()
  for (let i = ends.at(-1) ?? -1; i >= 0; i = back[i]!) kept.add(i)
  return kept
}
