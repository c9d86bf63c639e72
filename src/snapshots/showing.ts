/** Somebody who opened a copy, and when; without a name where its owner does not find them any more. */
export interface Opening {
  name: string | null
  at: Date
}

/** An item that was shown to an organization, as its owner sees it. */
export interface Showing {
  id: string
  organization: string
  organizationId: string
  sha256: string
  handedAt: Date
  deliveredAt: Date
  withdrawnAt: Date | null
  revokedAt: Date | null
  /** The first one first. */
  openings: Opening[]
}

export type Standing = 'waiting' | 'delivered' | 'opened' | 'withdrawn' | 'revoked'

/** Where a showing stands. It waits for a quarter of an hour, in which nobody sees it. */
export function standingOf(showing: Omit<Showing, 'sha256' | 'id'>, now: Date): Standing {
  if (showing.withdrawnAt) return 'withdrawn'
  if (showing.revokedAt) return 'revoked'
  if (showing.openings.length > 0) return 'opened'
  return showing.deliveredAt <= now ? 'delivered' : 'waiting'
}

/** Is it there, or on its way, as long as its owner leaves it there? */
export const isOut = (showing: Omit<Showing, 'sha256' | 'id'>, now: Date) =>
  !['withdrawn', 'revoked'].includes(standingOf(showing, now))
