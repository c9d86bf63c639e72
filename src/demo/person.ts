import { demoOrganizations } from './organizations.ts'
import { uuid } from './seed.ts'

export type RoleKind =
  | 'principal'
  | 'assistantPrincipal'
  | 'superintendent'
  | 'assistantSuperintendent'
  | 'director'
  | 'stateAdministrator'
  | 'aspirant'
  | 'boardMember'
  | 'staff'
  | 'outsideCoach'

/** ISO dates; without `until` the post is held today. */
export type DemoPost = {
  /** Key of an organization. */
  organization: string
  title: string
  roleKind: RoleKind
  from: string
  until?: string
}

export type DemoPerson = {
  key: string
  id: string
  preferredName: string
  fullName: string
  pronouns?: string
  /** Sign-in address, always at example.org. */
  email: string
  timeZone: string
  posts: DemoPost[]
  /** One sentence beside the sign-in button: why this person is worth visiting. */
  why: string
}

/** What one line of the cast says about a person. */
type Line = {
  name: string
  full: string
  pronouns?: string
  posts: DemoPost[]
  why: string
  timeZone?: string
}

/** One post; `from` and `until` are ISO dates. */
export const post = (
  organization: string,
  roleKind: RoleKind,
  title: string,
  dates: { from: string; until?: string },
): DemoPost => ({ organization, title, roleKind, ...dates })

const timeZoneOf = (organization?: string) =>
  demoOrganizations.find((found) => found.key === organization)?.timeZone ?? 'America/Los_Angeles'

/** Somebody of the demo world; the key makes the id and the address, the first post the time zone. */
export const person = (key: string, line: Line): DemoPerson => ({
  key,
  id: uuid('person', key),
  preferredName: line.name,
  fullName: line.full,
  pronouns: line.pronouns,
  email: `${key}@example.org`,
  timeZone: line.timeZone ?? timeZoneOf(line.posts[0]?.organization),
  posts: line.posts,
  why: line.why,
})
