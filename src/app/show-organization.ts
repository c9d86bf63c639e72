import { LensLine } from '#alignment'
import { showAdopted } from '#frameworks'
import { IndicatorsLine } from '#indicators'
import { InitiativesLine } from '#initiatives'
import type { ShowPeople } from '#organizations'
import { showExpected } from '#purpose'
import { showPlans } from '#plans'
import { showPeople } from '#posts'
import { TemplatesLine } from './templates-line.tsx'

/** What the page of an organization tells of the modules above it: who is there, what is in use, what is under way. */
export const showOrganization: ShowPeople = (tx, place, organization) =>
  Promise.all([
    showPeople(tx, place, organization),
    showPlans(tx, place, organization.id),
    showAdopted(tx, place, organization.id),
    showExpected(tx, place, organization.id),
    InitiativesLine({ place, organization: organization.id }),
    IndicatorsLine({ place, organization: organization.id }),
    LensLine({ place, organization: organization.id }),
    TemplatesLine({ place, organization: organization.id }),
  ])
