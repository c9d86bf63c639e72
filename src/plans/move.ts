import { writing } from '#forms'
import { z } from 'zod'
import { goalStates, type GoalState } from './goal.ts'

/** The ways in which a goal ends. */
export const endings = ['met', 'mostly', 'partly', 'notMet', 'changed', 'dropped'] as const

export type Ending = (typeof endings)[number]

/** Has it ended? */
export const ended = (state: GoalState): state is Ending => (endings as readonly string[]).includes(state)

/** May a goal go from one state to another? What was shown is no draft any more; what has ended may be taken up again. */
export const mayMove = (from: GoalState, to: GoalState) =>
  to !== 'draft' && from !== to && (from !== 'draft' || to === 'inProgress')

/** Where a goal stands from now on; being changed or dropped wants a reason. */
export const moveForm = z
  .object({ state: z.enum(goalStates, 'state'), reason: writing(2000) })
  .refine(({ state, reason }) => (state !== 'changed' && state !== 'dropped') || reason, {
    path: ['reason'],
    message: 'reason',
  })

export type Move = z.output<typeof moveForm>
