/** What a post is, apart from its title. Job titles differ by district; these do not. */
export const roleKinds = [
  'principal',
  'assistantPrincipal',
  'superintendent',
  'assistantSuperintendent',
  'director',
  'dean',
  'teacherLeader',
  'stateAdministrator',
  'aspirant',
  'boardMember',
  'outsideCoach',
  'staff',
] as const

export type RoleKind = (typeof roleKinds)[number]

/** Somebody's post in an organization; days as `YYYY-MM-DD`, the last day included. */
export interface Post {
  id: string
  personId: string
  organizationId: string
  title: string
  roleKind: RoleKind
  starts: string
  ends: string | null
  main: boolean
}
