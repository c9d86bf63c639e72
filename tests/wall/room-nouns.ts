import type { Grantable, Id, Instant } from './things.ts'

/** What people write together: in the space of their circle or, of a structure, in the leader's own. */
export type RoomNouns = {
  series: { structure: Id | null; by: Id }
  meeting: { structure: Id | null; series: Id | null; by: Id; ends: Instant; cancelled: boolean }
  /** Whether somebody comes, and that they were there. */
  coming: { meeting: Id; person: Id }
  presence: { meeting: Id; person: Id; by: Id }
  /** What somebody brings; all of the last three, or nothing. */
  agendaItem: { meeting: Id; person: Id; of: Grantable | null; owner: Id | null; item: Id | null }
  theme: { meeting: Id; person: Id; takenBack: boolean }
  promise: { meeting: Id | null; person: Id; by: Id }
  /** Its steps stand side by side: which of them are silent, and who presents in them. */
  sitting: {
    meeting: Id
    by: Id
    facilitator: Id
    state: 'running' | 'paused' | 'over'
    at: number
    silent: boolean[]
    presenters: Id[]
  }
  /** `note`: written by its author for themselves. */
  card: { sitting: Id; author: Id; step: number; note: boolean }
  protocol: { by: Id }
  agreement: { by: Id; openDays: number | null; inForce: Instant | null }
  acceptance: { agreement: Id; person: Id }
  /** Hours that a coach gave. */
  given: { by: Id }
  line: { person: Id }
  definition: { by: Id }
  rest: { person: Id }
  /** In its author's space: said to an owner of an item, in a circle or by a grant by name. */
  feedback: { owner: Id; of: Grantable; item: Id; circle: Id | null; at: Instant }
  /** In the owner's space: what became of it. */
  mark: { author: Id; feedback: Id }
  /** In the owner's space: who is asked to say something. */
  asking: { person: Id; of: Grantable; item: Id; circle: Id | null }
}
