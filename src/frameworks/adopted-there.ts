import type { Further } from '#organizations'
import { listed, type Listed } from '#questions'
import { AdoptedSection } from './adopted-section.tsx'
import type { AdoptedThere } from './adoption.ts'
import { adoptedAsked } from './adoptions.store.ts'

/** Which frameworks an organization and those above it use now or will, on its page. */
export const adoptedThere: Further<Listed<AdoptedThere>> = {
  asked: () => listed(adoptedAsked()),
  show: (place, { id }, { list }) => AdoptedSection({ place, organization: id, adopted: list }),
}
