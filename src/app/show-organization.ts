import { showAdopted } from '#frameworks'
import type { ShowOrganization } from '#organizations'
import { showExpected } from '#purpose'
import { showPlans } from '#plans'
import { showPeople } from '#posts'
import { OrganizationWays } from './organization-ways.tsx'

/** What the page of an organization tells of the modules above it: who is there, what is in use, what is under way. */
export const showOrganization: ShowOrganization = async (tx, place, organization) => {
  const { id } = organization
  const [people, plans, expected, adopted] = await Promise.all([
    showPeople(tx, place, organization),
    showPlans(tx, place, id),
    showExpected(tx, place, id),
    showAdopted(tx, place, id),
  ])
  return { people, ways: [plans, OrganizationWays({ place, organization: id, expected }), adopted] }
}
