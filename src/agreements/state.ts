/** How the agreement of a circle stands: its latest version, and since when one has been in force. */
export interface AgreementState {
  /** When the latest version came into force; a proposal without. */
  inForceAt: Date | null
  proposedBy: string
  /** Did the reader propose it, and have they accepted it? */
  own: boolean
  accepted: boolean
  /** How many are at the table now, and how many of them have accepted it. */
  table: { members: number; accepted: number }
  /** Since when there has been an agreement in force, if there is one. */
  heldSince: Date | null
  openDays: number | null
}

/** What there is to say of it. */
export type Standing = 'none' | 'yours to accept' | 'waiting' | 'holds' | 'agreed'

/** Nothing is called agreed that not everybody there has accepted; at a table it holds meanwhile. */
export function standingOf(state: AgreementState | undefined): Standing {
  if (!state) return 'none'
  if (!state.accepted) return 'yours to accept'
  if (!state.inForceAt) return 'waiting'
  return state.table.accepted < state.table.members ? 'holds' : 'agreed'
}
