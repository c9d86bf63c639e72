/** One step of the scale a thing is rated on: its word, and how it looks where the framework says so. */
export interface Step {
  label: string
  text: string
}

/** A continuum map's line: variations from ideal to not acceptable. */
export interface MapLine {
  component: string
  role: string
  outcome: string
  variations: string[]
  ideal: number
  acceptable: number
}

/** What a version says of how a thing is rated: the levels of its rubric lines, its map's line, the version's own scale. */
export interface Scaled {
  map: MapLine | null
  lines: { label: string; text?: string }[][]
  scale: string[] | null
}

/** A line with more levels than these is read, not rated on. */
const mostSteps = 9

/**
 * The steps a thing is rated on, the lowest first: the variations of its map's line; else the levels of its rubric, with
 * the texts of every line that has the same levels; else the version's scale; else our own four.
 */
export function stepsOf({ map, lines, scale }: Scaled, own: readonly Step[]): Step[] {
  if (map) return map.variations.toReversed().map((label) => ({ label, text: '' }))
  const usable = lines.filter(
    (levels) => levels.length > 1 && levels.length <= mostSteps && levels.every(({ label }) => label),
  )
  const [first] = usable
  if (first) {
    const same = usable.filter((levels) => namesOf(levels) === namesOf(first))
    return first.map(({ label }, n) => ({ label, text: textsAt(same, n) }))
  }
  return scale ? scale.map((label) => ({ label, text: '' })) : [...own]
}

const namesOf = (levels: { label: string }[]) => JSON.stringify(levels.map(({ label }) => label))

const textsAt = (lines: { text?: string }[][], n: number) =>
  lines
    .map((levels) => levels[n]?.text)
    .filter(Boolean)
    .join(' ')

/** In which range of its map a step lies, counted from the lowest, 1. */
export function rangeOf(level: number, { variations, ideal, acceptable }: MapLine) {
  const fromIdeal = variations.length - level
  if (fromIdeal < ideal) return 'ideal'
  return fromIdeal < acceptable ? 'acceptable' : 'notAcceptable'
}
