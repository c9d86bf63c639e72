import { showAdopted } from '#frameworks'
import type { ShowPeople } from '#organizations'
import { showPeople } from '#posts'

/** What the page of an organization tells of the modules above it: who is there, and which frameworks are in use. */
export const showOrganization: ShowPeople = (tx, place, organization) =>
  Promise.all([showPeople(tx, place, organization), showAdopted(tx, place, organization.id)])
