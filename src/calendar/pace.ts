/** How often something may be asked for within some seconds. */
interface Pace {
  most: number
  seconds: number
  /** How many askers are remembered at most; the first of them are forgotten first. */
  askers?: number
}

/** Counts in memory how often each asks; tells whether they may go on. */
export function openPace({ most, seconds, askers = 10_000 }: Pace) {
  const counts = new Map<string, { since: number; asked: number }>()
  return (asker: string, now = Date.now()): boolean => {
    const known = counts.get(asker)
    if (known && now - known.since < seconds * 1000) return ++known.asked <= most
    counts.delete(asker)
    const [first] = counts.keys()
    if (counts.size >= askers && first !== undefined) counts.delete(first)
    counts.set(asker, { since: now, asked: 1 })
    return true
  }
}
