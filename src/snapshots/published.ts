/** A copy that was handed over as a link, as its owner sees it. */
export interface Published {
  id: string
  itemId: string
  /** What its address is made of. */
  linkId: string
  /** The canonical text of what it says. */
  manifest: string
  handedAt: Date
  deliveredAt: Date
  expiresAt: Date
  /** How often it was opened, and when first and last; by whom is not kept. */
  views: number
  openedAt: Date | null
  viewedAt: Date | null
  withdrawnAt: Date | null
  revokedAt: Date | null
}

export type Stage = 'waiting' | 'delivered' | 'opened' | 'withdrawn' | 'revoked' | 'expired'

/** Where a copy with a link stands. It waits for a quarter of an hour, in which nobody sees it, and ends on its day. */
export function stageOf(
  copy: Pick<Published, 'deliveredAt' | 'expiresAt' | 'openedAt' | 'withdrawnAt' | 'revokedAt'>,
  now: Date,
): Stage {
  if (copy.withdrawnAt) return 'withdrawn'
  if (copy.revokedAt) return 'revoked'
  if (copy.expiresAt <= now) return 'expired'
  if (copy.openedAt) return 'opened'
  return copy.deliveredAt <= now ? 'delivered' : 'waiting'
}
