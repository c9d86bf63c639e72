import { day } from '#forms'
import { z } from 'zod'

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

/** A role as it stands on a list. */
export interface HeldRole extends Role {
  organization: string
  /** Nothing where the reader does not know them. */
  person: string | null
  /** May the reader end it? */
  endable: boolean
}

/** What is said of a role that is given; without `until` it is lasting. */
export const roleForm = z.object({
  organization: z.uuid('missing'),
  person: z.uuid('missing'),
  role: z.enum(roleNames, 'missing'),
  until: z.preprocess((given) => given || null, day.nullable()),
})

export type RoleAnswers = z.output<typeof roleForm>
