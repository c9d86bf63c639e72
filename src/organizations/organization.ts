/** The kinds of organizations, from the state down. */
export const organizationKinds = [
  'state',
  'district',
  'school',
  'region',
  'consortium',
  'department',
  'provider',
] as const

export type OrganizationKind = (typeof organizationKinds)[number]

/** A school, a district, a state: reference data that everybody signed in may read. */
export interface Organization {
  id: string
  kind: OrganizationKind
  name: string
  parentId: string | null
  /** The top of its tree; people under the same top find each other in the directory. */
  topId: string
  timeZone: string
}

/** A school year of an organization; days as `YYYY-MM-DD`. */
export interface SchoolYear {
  organizationId: string
  title: string
  starts: string
  ends: string
}

/** The title of the school year a day falls in, for years that begin on July 1: `2026–27`. */
export function schoolYearOf(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const first = month >= 7 ? year : year - 1
  return `${first}–${String(first + 1).slice(2)}`
}
