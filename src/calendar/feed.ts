/** Where a person's calendar program looks their meetings up. */
export interface Feed {
  id: string
  /** Counts its addresses: only the latest is good. */
  round: number
  /** Does it say with whom a meeting is, and where? */
  named: boolean
  /** Turned off it answers nobody. */
  off: boolean
}

/** What can be done with a feed. */
export const feedChanges = ['on', 'off', 'renewed', 'named', 'plain'] as const

export type FeedChange = (typeof feedChanges)[number]

const day = 24 * 3600_000

/** From when until when a feed tells of meetings: three months back, and more than a year ahead. */
export const reachOf = (now: Date) => ({
  since: new Date(now.getTime() - 90 * day),
  until: new Date(now.getTime() + 400 * day),
})

/** The path of a feed with its secret. */
export const pathOfFeed = (seal: string) => `/calendar/${seal}.ics`
