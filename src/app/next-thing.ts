import type { NextThing } from '#notices'
import { decideCard, keepCard } from './decide-card.ts'
import { onePlan } from './one-plan.store.ts'

/**
 * The cycle in which something would help a leader most: where the card of Today asks for something. The card is kept, so
 * that their first look need not decide it again.
 */
export const nextThing: NextThing = async (tx, person, today) => {
  const [, decided] = await Promise.all([onePlan(tx), decideCard(tx, person, today)])
  if (!decided) return undefined
  await keepCard(tx, person, decided)
  const { cycle, card } = decided
  return card && cycle.starts <= today && today <= cycle.ends ? cycle.id : undefined
}
