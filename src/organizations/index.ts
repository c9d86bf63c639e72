export { foundOrganization, type NewOrganization } from './found-organization.ts'
export { organizationKinds, schoolYearOf, type Organization, type SchoolYear } from './organization.ts'
export { addSchoolYear as openSchoolYear, organizationWith } from './organizations.store.ts'
