import type { Further } from '#organizations'
import { plansAsked } from './plans.store.ts'
import { PlansSection } from './plans-section.tsx'

/** What an organization is for and how many goals it has under way, on its page. */
export const plansThere: Further<{ purpose: string; goals: number }> = {
  asked: ({ id }) => plansAsked(id),
  show: (place, { id }, plans) => PlansSection({ place, organization: id, ...plans }),
}
