import type { Transaction } from '#platform'
import { Links } from '#snapshots'

const out: readonly Links.Stage[] = ['waiting', 'delivered', 'opened']

/** Is this copy out, or on its way? */
export const isOut = (copy: Links.Published, now: Date) => out.includes(Links.stageOf(copy, now))

/** The copy of an own note that is out, or on its way: as long as there is one, the note stands as it is. */
export const findCopyOut = async (tx: Transaction, person: string, id: string) =>
  (await Links.publishedOf(tx, person, { noun: 'information note', id })).find((copy) => isOut(copy, tx.now))
