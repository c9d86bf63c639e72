import { forgetCard } from '#coach'
import { remember } from '#history'
import { found, personOf, refuseUnless, type Transaction } from '#platform'
import { promiseWith, setState } from './promises.store.ts'

const verbs = { done: 'kept', dropped: 'let go', open: 'took up' } as const

/**
 * A promise is done, let go without a reason, or open again. Refused to anybody but who promised it. Whoever left the circle settles theirs all the same, and its members hear nothing of it.
 */
export async function settlePromise(
  tx: Transaction,
  which: { space: string; id: string },
  state: keyof typeof verbs,
) {
  const { here, personId } = found(await promiseWith(tx, which.space, which.id))
  refuseUnless(personId === personOf(tx.who))
  refuseUnless(await setState(tx, which, state))
  await (here ? remember(tx, verbs[state], { noun: 'promise', ...which }) : forgetCard(tx, personId))
}
