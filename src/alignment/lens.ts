import type { Tally } from '#tallies'

/** What the lens is pointed at: an organization as a whole, or one goal of an organization or of a leader. */
export interface At {
  space: string
  goal: string | null
}

/** A goal of an organization, with what may be told of who works on it. */
export interface Aim {
  space: string
  id: string
  statement: string
  state: string
  /** Why it serves no goal above, where it serves none. */
  apart: string
  organization: string
  kind: string
  tally?: Omit<Tally, 'goalId'> | null
}

/** How one goal serves another. */
export interface Link {
  from: string
  to: string
  how: string
  strength: 'direct' | 'supports'
}

/** A leader's goal that the reader may see: their own, or one that is shared with them. */
export interface LeaderGoal {
  space: string
  id: string
  statement: string
  apart: string
  owner: string
  links: (Omit<Link, 'from' | 'to'> & { space: string; id: string; changed: boolean })[]
}

/** A copy that was shown to an organization the reader reads for; its words once they have opened it. */
export interface ShownGoal {
  space: string
  id: string
  snapshot: string
  recipient: string
  owner: string
  title: string | null
  serves: { id: string; how: string; strength: 'direct' | 'supports' }[]
}

/** An entry that shows something of a goal. */
export interface Shows {
  id: string
  title: string
  sentence: string
}

/** Goals of organizations around a place, and how they serve each other. */
export interface Graph {
  aims: Aim[]
  links: Link[]
}

const spot = /^([\da-f-]{36})(?:\/([\da-f-]{36}))?$/i

/** Reads what the lens is pointed at, `organization` or `space/goal`; nothing where it is neither. */
export function readAt(given: string | undefined): At | undefined {
  const [, space, goal = null] = spot.exec(given ?? '') ?? []
  return space === undefined ? undefined : { space, goal }
}

/** The address of the lens there. */
export const lensAt = (space: string, goal?: string) => `/alignment?at=${space}${goal ? `/${goal}` : ''}`
