import { day, writing } from '#forms'
import { z } from 'zod'

/** The steps people take toward a change, from not having noticed to making it theirs (LPS-113). */
export const steps = ['unaware', 'doubtsItComes', 'doubtsItWorks', 'doubtsThemselves', 'open', 'own'] as const

export type Step = (typeof steps)[number]

/** Groups that most changes touch; others are named by whoever notes them. */
export const groups = ['teachers', 'families', 'students', 'supportStaff', 'board'] as const

/** Where one person saw a group stand, and when. For that person alone. */
export interface Standing {
  id: string
  who: string
  step: Step
  note: string
  notedOn: string
}

/** The form of a note: a group, by our word or one's own, and a step. */
export const standingForm = z
  .object({
    who: writing(100),
    other: writing(100),
    step: z.enum(steps, 'step'),
    note: writing(5000),
    notedOn: z.preprocess((given) => given || null, day.nullable().default(null)),
  })
  .transform(({ who, other, ...rest }) => ({ ...rest, who: other || who }))
  .refine(({ who }) => who, { path: ['who'], error: 'who' })

export type StandingAnswers = z.output<typeof standingForm>

/** The latest note of each group, and what was noted of it before; notes come with the newest first. */
export const byGroup = (notes: readonly Standing[]) =>
  [...Map.groupBy(notes, ({ who }) => who).values()].map(([latest, ...before]) => ({
    latest: latest!,
    before,
  }))
