import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import type { InitiativeAnswers } from './initiative.ts'
import { setDecision } from './initiatives.store.ts'

/** Lets go or pauses what makes room for another. The page says for what; the words of a draft are not repeated. */
export async function stopOther(tx: Transaction, space: string, stops: InitiativeAnswers['stops']) {
  if (!stops) return
  const decision = { decision: stops.how, withId: null, until: null, reason: '' }
  refuseUnless(await setDecision(tx, { space, id: stops.id }, decision))
  await remember(tx, 'decided', { noun: 'initiative', space, id: stops.id })
}
