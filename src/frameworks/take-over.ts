import { complain, done, type Outcome } from '#forms'
import { found, type Transaction } from '#platform'
import { nextVersion } from './draft.ts'
import { newerParent } from './drafts.store.ts'
import { choices, type Choice } from './meeting.ts'
import { mergedWhole } from './merge.ts'
import type { Place } from './place.ts'
import { startNext } from './start-next.ts'
import { wholeOf } from './whole-of.ts'

/**
 * Starts the next version of an adaptation with what its parent changed since. `choose` gives the answer for an own item
 * that both sides touched; no answer means one's own. Complains where the parent has moved on from the version `seen`.
 */
export const takeOver = (
  tx: Transaction,
  at: Place,
  { seen, choose }: { seen: string; choose: (item: string) => unknown },
): Promise<Outcome<Place>> =>
  startNext(tx, at, async (ours) => {
    const { basedOn } = ours.version
    const newer = await newerParent(tx, at)
    if (!basedOn || !newer) return complain({ version: 'noNewer' })
    if (newer.id !== seen) return complain({ version: 'meanwhile' })
    const [base, theirs] = await Promise.all([
      wholeOf(tx, basedOn.space, basedOn.id),
      wholeOf(tx, basedOn.space, newer.id),
    ])
    if (theirs?.version.noDerivatives) return complain({ version: 'noDerivatives' })
    const version = { ...nextVersion(ours.version, tx.now), basedOn: { space: basedOn.space, id: newer.id } }
    const answer = (item: string): Choice => choices.find((one) => one === choose(item)) ?? 'ours'
    return done(mergedWhole({ base: found(base), theirs: found(theirs), ours }, version, answer))
  })
