import type { ShowPeople } from '#organizations'
import { People } from './people-section.tsx'
import { presentIn } from './posts.store.ts'

/** Looks who holds a post in an organization now, and shows them on its page. */
export const showPeople: ShowPeople = async (tx, place, organization) =>
  People({ place, organization, people: await presentIn(tx, organization.id, organization.page) })
