import type { Reader } from '#people'
import type { Supervisor } from '#roundtables'
import type { Live } from './live.ts'
import type { Sitting } from './sitting.ts'

/** Somebody who sits in the circle now. */
export interface Member {
  id: string
  name: string
}

/** Everything the page of a sitting shows. */
export interface Room {
  reader: Reader
  sitting: Sitting
  members: Member[]
  /** Who of the members evaluates another of them. */
  supervisors: Supervisor[]
  live: Live
}

/** The address of a sitting. */
export const addressOf = ({ space, id }: { space: string; id: string }): string => `/sittings/${space}/${id}`
