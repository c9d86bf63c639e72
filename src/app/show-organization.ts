import { showAdopted } from '#frameworks'
import type { ShowPeople } from '#organizations'
import { showExpected } from '#purpose'
import { showPlans } from '#plans'
import { showPeople } from '#posts'
import { OrganizationWays } from './organization-ways.tsx'

/** What the page of an organization tells of the modules above it: who is there, what is in use, what is under way. */
export const showOrganization: ShowPeople = (tx, place, organization) =>
  Promise.all([
    showPeople(tx, place, organization),
    showPlans(tx, place, organization.id),
    showExpected(tx, place, organization.id).then((expected) =>
      OrganizationWays({ place, organization: organization.id, expected }),
    ),
    showAdopted(tx, place, organization.id),
  ])
