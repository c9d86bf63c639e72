import type { Circle } from './circle.ts'

/** A circle of the asker, as the place where something is opened: who sits there, and how it stands. */
export interface Room extends Pick<Circle, 'id' | 'kind' | 'name'> {
  paused: boolean
  people: Seated[]
}

/** Somebody who sits there besides the asker. */
export interface Seated {
  id: string
  name: string | null
  /** They evaluate somebody there: its members are to know (trust, rule 4). */
  supervises: boolean
  evaluatesMe: boolean
}

/** Why nothing can be opened there for good; nothing where it can (trust, rule 4). */
export const closedTo = ({ paused, people }: Room): 'paused' | 'evaluator' | undefined =>
  paused ? 'paused' : people.some(({ evaluatesMe }) => evaluatesMe) ? 'evaluator' : undefined

/** A meeting that comes, in which something can be presented. */
export interface ComingMeeting {
  id: string
  circle: string
  title: string | null
  startsAt: Date
  endsAt: Date
}

/** How long something stays open after the meeting it is presented in, in days: fourteen unless its owner says otherwise. */
export const openDays = [0, 7, 14, 30] as const

export type OpenDays = (typeof openDays)[number]

const hour = 60 * 60_000

/** When something presented in a meeting closes by itself: an hour after it, or so many days after it. */
export const closesAt = ({ endsAt }: Pick<ComingMeeting, 'endsAt'>, days: OpenDays) =>
  new Date(endsAt.getTime() + (days ? days * 24 : 1) * hour)
