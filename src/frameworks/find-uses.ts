import type { Place as Where } from '#language'
import type { Transaction } from '#platform'
import type { Place } from './place.ts'
import type { Uses } from './uses.ts'

/** Looks for what points at a version, or at one item of it; the modules above know. */
export type FindUses = (
  tx: Transaction,
  reader: Where & { id: string },
  at: Place & { item?: string },
) => Promise<Uses>
