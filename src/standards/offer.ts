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

// What frameworks of the library call themselves, as whoever leads a school looks for them, and whoever leads many.
const ofSchools = [
  'Professional standards',
  'Competencies',
  'Professional-learning standards',
  'Benchmarks',
  'Conditions',
  'Elements',
]
const ofOffices = ['Benchmarks', 'Components', 'Competencies', 'Professional standards', 'Conditions']

/** Offers with those first that fit what somebody leads; what fits nothing of it comes last, by its name as before. */
export function byFit(offers: readonly Offer[], leads: 'school' | 'office'): Offer[] {
  const kinds = leads === 'school' ? ofSchools : ofOffices
  const place = ({ kind }: Offer) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length)
  const turn = ({ expected, usedBy }: Offer) => (expected ? 0 : usedBy.length > 0 ? 1 : 2)
  return offers.toSorted((a, b) => turn(a) - turn(b) || (turn(a) === 2 ? place(a) - place(b) : 0))
}

/** Offers in the order somebody looks for them: what is asked of them, what their organizations use, the library. */
export const inTurn = (offers: readonly Offer[]) => ({
  expected: offers.filter(({ expected }) => expected),
  used: offers.filter(({ expected, usedBy }) => !expected && usedBy.length > 0),
  library: offers.filter(({ expected, usedBy, library }) => library && !expected && usedBy.length === 0),
})
