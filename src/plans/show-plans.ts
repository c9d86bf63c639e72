import type { Place } from '#language'
import { found, type Transaction } from '#platform'
import { plansIn } from './plans.store.ts'
import { PlansSection } from './plans-section.tsx'

/** Looks what an organization is for and how many goals it has under way, and shows it on its page. */
export const showPlans = async (tx: Transaction, place: Place, organization: string) =>
  PlansSection({ place, organization, ...found(await plansIn(tx, organization)) })
