import { day, writing } from '#forms'
import { z } from 'zod'

/** What an organization is for, and what it wants to become. */
export interface Purpose {
  purpose: string
  vision: string
}

/** The fields of its form, in its order. */
export const purposeFields = ['purpose', 'vision'] as const

/** One wording of it. */
export interface PurposeVersion extends Purpose {
  id: string
  at: Date
  /** Who wrote it, where the reader can still find them. */
  by: string | null
}

/** The form of the two texts: the purpose is needed. */
export const purposeForm = z.object({
  purpose: writing().pipe(z.string().min(1, 'purpose')),
  vision: writing(),
})

/** Who was listened to, when, how, and what was heard. */
export interface Listening {
  id: string
  who: string
  day: string | null
  how: string
  heard: string
  trashed: boolean
}

const empty = (given: unknown) => (given === '' ? null : given)

export const listeningForm = z.object({
  who: writing(200).pipe(z.string().min(1, 'who')),
  day: z.preprocess(empty, day.nullable().default(null)),
  how: writing(2000),
  heard: writing(),
})

/** What that form says, in its order. */
export const listeningFields = ['who', 'day', 'how', 'heard']

export type ListeningAnswers = z.output<typeof listeningForm>
