import { writing } from '#forms'
import { z } from 'zod'

/** How many seats a roundtable has (domain 3.2). */
export const seats = 10

/** From how many to how many people a table talks best (LPS-17; domain 3.2): below and above is advice. */
const talksBest = { from: 4, to: 8 }

/** Somebody at the table, or asked to it. */
export interface Seat {
  id: string
  name: string
  /** What they hold first, and where. */
  post: { title: string; organization: string } | null
  seat: number
  state: 'asked' | 'member'
  host: boolean
  /** Takes no turn as facilitator for now. */
  rests: boolean
}

/** Somebody at a table who evaluates another there. */
export interface Supervisor {
  id: string
  name: string
  /** They evaluate the reader. */
  mine: boolean
}

/** A roundtable as its members see it. */
export interface Roundtable {
  id: string
  name: string
  purpose: string | null
  homeId: string | null
  home: string | null
  pausedAt: Date | null
  /** What the reader is in it, and since when. */
  mine: 'asked' | 'member'
  since: Date
  /** The reader looks after it. */
  hosts: boolean
  askedBy: string | null
  /** Who of them evaluates another there: all are to know (trust, rule 4). */
  supervisors: Supervisor[]
  /** The reader said that they take no turn for now. */
  rests: boolean
  /** The last wording of the definition its members wrote. */
  wording: { definition: string; at: string } | null
}

/** A roundtable that somebody is asked to. */
export interface TableAsking {
  id: string
  name: string | null
  askedBy: string
}

/** What a list of one's roundtables shows of each. */
export interface RoundtableLine {
  id: string
  name: string
  members: number
  paused: boolean
  /** Somebody at the table evaluates another. */
  supervised: boolean
  /** The person accepted how they work together; nothing where nothing is proposed yet. */
  accepted: boolean | null
}

/** Is there a word to be said about the size of a table of so many? */
export const adviceFor = (people: number): 'few' | 'many' | undefined =>
  people < talksBest.from ? 'few' : people > talksBest.to ? 'many' : undefined

/** What it is called, what it is for, which organization it calls home. */
export const roundtableForm = z.object({
  name: writing(200).pipe(z.string().min(1, 'name')),
  purpose: writing(2000).transform((given) => given || null),
  home: z.preprocess((given) => given || null, z.uuid('home').nullable()).default(null),
})

export type RoundtableAnswers = z.output<typeof roundtableForm>

/** The fields of its form, as `baseOf` marks them. */
export const tableTexts = ['name', 'purpose', 'home'] as const

/** What its form starts from. */
export const answersFrom = ({ name, purpose, homeId }: Roundtable) => ({
  name,
  purpose: purpose ?? '',
  home: homeId ?? '',
})
