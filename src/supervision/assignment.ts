import { day, writing } from '#forms'
import { z } from 'zod'

/** Somebody evaluates a leader for a process; one leads at a time, others by delegation. */
export interface Assignment {
  id: string
  leaderId: string
  leader: string | null
  evaluatorId: string
  evaluator: string | null
  process: string
  lead: boolean
  from: Date
  /** Its last day, where the leader's organization is; lasting without one. */
  last: string | null
  /** Handed on by the reader. */
  mine: boolean
}

/** Whom the reader evaluates: the name and the posts, nothing of the growth. */
export interface Evaluated extends Assignment {
  posts: string[]
}

/** How many leaders stand on a page of the office. */
export const officeSize = 50

/** A leader whose post the office keeps, and who evaluates them now: who leads it first. */
export interface Appointed {
  leaderId: string
  leader: string
  post: string
  title: string
  organization: string
  evaluators: string[]
}

const process = writing(60).pipe(z.string().regex(/^[a-zA-Z ]{2,60}$/, 'process'))

/** What the office says when it appoints; without `until` it is lasting. */
export const appointForm = z.object({
  person: z.uuid('missing'),
  process: z.preprocess((given) => given || 'evaluation', process),
  until: z.preprocess((given) => given || null, day.nullable()),
})

/** What an evaluator says who hands on: to whom, and until when. */
export const delegateForm = z.object({ person: z.uuid('missing'), until: day })
