/** How the agreement of a circle stands: its latest version, and since when one has been in force. */
export interface AgreementState {
  /** When the latest version came into force; a proposal without. */
  inForceAt: Date | null
  proposedBy: string
  /** Did the reader propose it, and have they accepted it? */
  own: boolean
  accepted: boolean
  acceptedBy: number
  /** Since when there has been an agreement in force, if there is one. */
  heldSince: Date | null
  openDays: number | null
}

/** What there is to say of it. */
export type Standing = 'none' | 'yours to accept' | 'waiting' | 'in force'

export function standingOf(state: AgreementState | undefined): Standing {
  if (!state) return 'none'
  if (!state.accepted) return 'yours to accept'
  return state.inForceAt ? 'in force' : 'waiting'
}
