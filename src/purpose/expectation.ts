import { writing } from '#forms'
import { z } from 'zod'

/** What an organization writes for its leaders, as it reads now or once did. */
export interface Expectation {
  id: string
  words: string
  /** Who wrote it, where that may be known. */
  by: string | null
  at: Date
}

/** What an organization that a leader belongs to expects, and what of it they opened. */
export interface Expecting {
  organizationId: string
  organization: string
  kind: string
  /** The wording that holds; nothing where none is written. */
  id: string | null
  madeAt: Date | null
  /** How many words it has. */
  length: number
  /** When the leader opened it last, and whether it was this wording. */
  openedAt: Date | null
  isPresent: boolean
}

/** The form: the words, and which wording they were written over. */
export const expectationForm = z.object({
  words: writing().pipe(z.string().min(1, 'missing')),
  over: z.preprocess((given) => given || null, z.uuid().nullable().catch(null)),
})

/** Minutes it takes to read that many words, at 200 a minute; never none. */
export const minutesFor = (length: number) => Math.max(1, Math.round(length / 200))
