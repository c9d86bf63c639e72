import { daysFrom } from '#clock'
import { day, writing } from '#forms'
import { z } from 'zod'
import type { Cycle, Phase, PhaseState } from './cycle.ts'
import type { Step } from './policy.ts'

/** A cycle in the list of all of one's own: with its post as people say it, and whether one works in it now. */
export interface KeptCycle extends Cycle {
  post: string
  present: boolean
  phases: Record<Phase, PhaseState>
}

/** What became of a cycle, and why. */
export interface StepTaken {
  step: Step
  reason: string
  at: Date
}

/** Two years: a cycle is a school year, sometimes a long one. */
const mostDays = 731

/** Looks at the days of a cycle: in order, and not endless. A day that is none is told by itself. */
export const inOrder = <T extends { starts: string; ends: string }>(schema: z.ZodType<T>) =>
  schema
    .refine(({ starts, ends }) => starts < ends, { path: ['ends'], message: 'order' })
    .refine(({ starts, ends }) => !(daysFrom(starts, ends) > mostDays), {
      path: ['ends'],
      message: 'long',
    })

export const dayFields = { title: writing(300), starts: day, ends: day }

/** Another title or other days for a cycle. */
export const changeForm = inOrder(z.object(dayFields))

/** What a leader does with a cycle, and why. */
export const stepForm = z.object({
  step: z.enum(['paused', 'resumed', 'closed', 'reopened']),
  reason: writing(2000),
})

export type ChangeAnswers = z.output<typeof changeForm>
