import type { AgendaBlock } from '#meetings'
import type { Reader } from '#people'
import type { Promised } from '#promises'
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
  /** The meeting's agenda as the reader may read it now: what the steps of it are about. */
  agenda: AgendaBlock[]
  /** What is promised in this circle and not done yet. */
  promised: Promised[]
}

/** The address of a sitting. */
export const addressOf = ({ space, id }: { space: string; id: string }): string => `/sittings/${space}/${id}`
