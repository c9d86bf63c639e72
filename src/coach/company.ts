/** A circle of two or a roundtable, as the coach sees it. */
export interface CircleSeen {
  id: string
  kind: 'partnership' | 'coaching' | 'roundtable'
  /** What it is called: its name, or who else is in it. */
  name: string
  members: number
  /** Have its members agreed on how they work? */
  agreed: boolean
  /** Does somebody in it evaluate another member? */
  supervisor: boolean
  /** In a partnership: does the other stand above or below the leader in the line? */
  inLine: boolean
}

/** A promise of the leader's that is due soon or late. Days as `YYYY-MM-DD`. */
export interface PromiseSeen {
  id: string
  what: string
  due: string
}

/** Who walks with a leader: circles that are not paused, whom they asked, what is dated, what they promised. */
export interface Company {
  circles: CircleSeen[]
  /** Has the leader asked somebody to be their partner, or been asked, or said why they go without? */
  asked: boolean
  /** How many meetings are dated in the next thirty days. */
  dated: number
  /** The promise that is due first, of those due within two days or late by four weeks at most. */
  promise: PromiseSeen | null
  /** How many groups the leader works with are written down. */
  structures: number
}
