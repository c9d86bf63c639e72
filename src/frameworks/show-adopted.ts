import type { Place } from '#language'
import type { Transaction } from '#platform'
import { AdoptedSection } from './adopted-section.tsx'
import { adoptedIn } from './adoptions.store.ts'

/** Looks which frameworks an organization and those above it use now, and shows them on its page. */
export const showAdopted = async (tx: Transaction, place: Place & { today: string }, organization: string) =>
  AdoptedSection({ place, organization, adopted: await adoptedIn(tx, organization) })
