import { remember } from '#history'
import { tell } from '#notices'
import { refuseUnless, type Transaction } from '#platform'
import type { OfferAnswers } from './offer.ts'
import { headsCarrying, putOffer, withdraw } from './offers.store.ts'

/**
 * Offers to those who carry what this organization caused to combine or pause it, and tells their heads. It asks nobody:
 * who says "not now", or nothing, is told to nobody (LPS-91, LPS-96).
 */
export async function makeOffer(
  tx: Transaction,
  offer: { space: string; initiative: string; id: string },
  answers: OfferAnswers,
) {
  await putOffer(tx, offer, answers)
  await remember(tx, 'offered', { noun: 'initiative', space: offer.space, id: offer.initiative })
  for (const { person, ...here } of await headsCarrying(tx, offer.space, offer.initiative))
    await tell(tx, person, { kind: 'relief offered', about: { noun: 'initiative', ...here } })
}

/** Withdraws what is offered about an initiative. Refused when nothing is. */
export async function withdrawOffer(tx: Transaction, space: string, initiative: string) {
  refuseUnless(await withdraw(tx, space, initiative))
  await remember(tx, 'withdrew', { noun: 'initiative', space, id: initiative })
}
