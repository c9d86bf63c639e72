import { found, type Transaction } from '#platform'
import { decideInitiative } from './decide-initiative.ts'
import { offersTo, putAnswer } from './offers.store.ts'

/**
 * The head of a school takes up an offer, or does not now. Taking it up decides what becomes of the initiative here, which
 * can be decided anew at any time; "not now" changes nothing and can become a yes later.
 */
export async function answerOffer(
  tx: Transaction,
  { space, here, offer: id }: { space: string; here: string; offer: string },
  answer: 'takeUp' | 'notNow',
) {
  const offer = found((await offersTo(tx, space)).find((one) => one.id === id && one.here === here))
  await putAnswer(tx, { space, here, offer }, answer)
  if (answer === 'notNow') return
  const { kind, withHere, until, why } = offer
  const decision = { decision: kind, withId: withHere, until, reason: why }
  await decideInitiative(tx, { space, id: here }, decision)
}
