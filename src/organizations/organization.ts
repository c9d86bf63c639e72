import { day, writing } from '#forms'
import { isTimeZone } from '#language'
import { z } from 'zod'

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

/** The three heights at which people speak of their work. */
type Level = 'school' | 'district' | 'state'

/** At which height an organization of this kind works, so that an example fits who reads it; what is neither is between them. */
export const levelOf = (kind: string): Level =>
  kind === 'school' ? 'school' : kind === 'state' || kind === 'department' ? 'state' : 'district'

/** A school, a district, a state: reference data that everybody signed in may read. */
export interface Organization {
  id: string
  kind: OrganizationKind
  name: string
  parentId: string | null
  /** The top of its tree; people under the same top find each other in the directory. */
  topId: string
  timeZone: string
  /** The last day of an organization that is no more. */
  closedOn?: string | null
}

/** A line of a tree: how deep it stands, and how many stand below it. */
export interface Branch extends Organization {
  depth: number
  below: number
  /** Does the reader hold a post or a role in it? */
  own?: boolean
}

/** What a role lets the reader do in an organization. */
export interface Powers {
  keep: boolean
  appoint: boolean
  invite: boolean
}

const name = writing(200).pipe(z.string().min(1, 'missing'))

/** What is said of a new organization. */
export const foundingForm = z.object({ kind: z.enum(organizationKinds, 'missing'), name })

/** What changes of an organization that stays where it is. */
export const renamingForm = z.object({
  name,
  timeZone: z.string('missing').refine(isTimeZone, 'missing'),
})

/** Below which organization it is to stand. */
export const placeForm = z.object({ parent: z.uuid('missing') })

export const closingForm = z.object({ closedOn: day })
