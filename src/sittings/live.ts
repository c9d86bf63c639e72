import type { Course } from './course.ts'

/** A card as a device shows it. */
export interface LiveCard {
  id: string
  step: number
  /** What it is and whose: “Warm · Maya”. */
  says: string
  words: string
  mine: boolean
}

/**
 * A sitting as one person's device is told of it. No moment stands in it, only how long things are ago, so that clocks
 * that differ do no harm.
 */
export interface Live extends Omit<Course, 'since' | 'movedAt'> {
  /** How long the present step's clock has run since it last began, in milliseconds; null while it stands. */
  runs: number | null
  /** How long ago it last changed, in milliseconds. */
  movedAgo: number
  /** Who leads, in words. */
  leads: string
  /** Does the reader lead? */
  leading: boolean
  cards: LiveCard[]
  /** Promises and themes that were noted in this meeting, in words. */
  promises: Noted[]
  themes: Noted[]
}

/** Something that was noted for all. */
export interface Noted {
  id: string
  words: string
}

/** A course as it is told: how long ago, instead of when. */
export const told = ({ since, movedAt, ...course }: Course, now: number) => ({
  ...course,
  runs: since === null ? null : now - since,
  movedAgo: now - movedAt,
})

/** A course as a device goes on with it, by its own clock. */
export const heard = (live: Live, now: number): Course => ({
  state: live.state,
  at: live.at,
  spent: live.spent,
  extra: live.extra,
  leftOut: live.leftOut,
  version: live.version,
  since: live.runs === null ? null : now - live.runs,
  movedAt: now - live.movedAgo,
})

/** What of it changes only when somebody does something; equal texts need not be sent twice. */
export const lasting = (live: Live): string =>
  JSON.stringify(live, (key, value: unknown) => (key === 'runs' || key === 'movedAgo' ? undefined : value))

/** What a device that knows the rest is told of the time: of which version, for one that was told before may come later. */
export type Beat = Pick<Live, 'runs' | 'movedAgo' | 'version'>
export const beatOf = ({ runs, movedAgo, version }: Live): Beat => ({ runs, movedAgo, version })
