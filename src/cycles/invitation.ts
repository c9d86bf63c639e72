import { daysFrom } from '#clock'
import { day, writing } from '#forms'
import { z } from 'zod'
import { placeOf } from './beginning.ts'

/** An invitation to begin a cycle, as the one it is for reads it. */
export interface CycleInvitation {
  space: string
  id: string
  /** Who invites; nothing where the reader cannot find them. */
  by: string | null
  /** For which organization, where it is for one. */
  organization: string | null
  note: string
  until: string
  template: { space: string; id: string; title: string; note: string } | null
  /** What the reader answered, for themselves alone. */
  answer: 'begun' | 'declined' | null
}

/** An invitation as the one who made it sees it: until its day, and whether the invited let them know. */
export interface MadeInvitation {
  id: string
  name: string
  personId: string
  until: string
  begun: boolean
}

/** The longest an invitation stands, in days. */
export const mostDays = 366

/** Whom to invite, with a few words, until when. */
export const inviteForm = z.object({
  person: z.uuid('missing'),
  organization: z.preprocess((given) => given || null, z.uuid().nullable()),
  note: writing(2000),
  template: z.preprocess((given) => given || null, placeOf.nullable()),
  until: day,
})

export type InviteAnswers = z.output<typeof inviteForm>

/** What is wrong with the last day of an invitation; nothing where it is a day to come within a year. */
export function dayTrouble(until: string, today: string) {
  if (until <= today) return 'past'
  return daysFrom(today, until) > mostDays - 1 ? 'far' : undefined
}
