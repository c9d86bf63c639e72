/** A meeting as a calendar is told of it. */
export interface Entry {
  space: string
  id: string
  startsAt: Date
  endsAt: Date
  place: string | null
  link: string | null
  cancelled: boolean
  /** Counts what calendars are to hear of. */
  sequence: number
  changedAt: Date
  /** With whom: only where its owner chose that calendars say so. */
  name?: string
}
