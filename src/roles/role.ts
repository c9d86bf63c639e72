/** The roles that administer; what each may do says the table `roles.permission` (domain 3.8). Never a job title. */
export const roleNames = [
  'leadershipOffice',
  'itAdministrator',
  'dataViewer',
  'stateAgency',
  'recordsOfficer',
  'credentialOfficer',
  'frameworkEditor',
  'roundtableHost',
  'boardMember',
  'auditor',
  'provider',
] as const

export type RoleName = (typeof roleNames)[number]

/** A role somebody holds in an organization and everything below it. */
export interface Role {
  id: string
  organizationId: string
  personId: string
  role: RoleName
  from: Date
  until: Date | null
}
