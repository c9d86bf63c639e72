/** A framework version that can be chosen, and why it is offered. */
export interface Offer {
  space: string
  version: string
  title: string
  label: string
  /** What it calls its kind of framework. */
  kind: string
  /** It is expected of a post somebody holds. */
  expected: boolean
  /** Organizations of theirs that use it for self-assessment. */
  usedBy: string[]
  /** It comes with LPS. */
  library: boolean
}

/** Offers in the order somebody looks for them: what is asked of them, what their organizations use, the library. */
export const inTurn = (offers: readonly Offer[]) => ({
  expected: offers.filter(({ expected }) => expected),
  used: offers.filter(({ expected, usedBy }) => !expected && usedBy.length > 0),
  library: offers.filter(({ expected, usedBy, library }) => library && !expected && usedBy.length === 0),
})
