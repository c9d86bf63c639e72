/** How many leaders work on a goal, as far as it may be told (docs/rules/tallies.md). */
export interface Tally {
  goalId: string
  leaders: number
  /** Of how many leaders in the group. */
  among: number
  goals: number
  /** At least so many schools. */
  schools: number | null
  /** The month it was counted for: its first day. */
  month: string
}

/** How a leader’s goal stands to the goals above: it reaches one beyond the school, says why not, or neither. */
export const alignmentParts = ['linked', 'apart', 'none'] as const

export type AlignmentPart = (typeof alignmentParts)[number]

/** One of the three numbers of an organization. */
export interface PartTally {
  part: AlignmentPart
  goals: number
  month: string
}
