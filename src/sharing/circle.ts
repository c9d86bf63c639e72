/** A partnership, a roundtable or a coaching: people with whom a leader shares. */
export type CircleKind = 'partnership' | 'roundtable' | 'coaching'

export interface Circle {
  id: string
  kind: CircleKind
  name: string | null
  /** Nothing new begins there until it goes on. */
  paused: boolean
  /** The other present members. */
  others: { id: string; name: string }[]
}
