import { writing } from '#forms'
import { z } from 'zod'

/** The three boxes, in the order they are read. */
export const boxes = ['believe', 'value', 'therefore'] as const

/** The leadership platform in three short boxes: I believe, I value, therefore I. */
export interface Philosophy extends PhilosophyAnswers {
  id: string
  /** When its leader wrote it, or last said that it still holds. */
  heldAt: Date
}

/** How it read at a moment. */
export interface Wording extends PhilosophyAnswers {
  id: string
  at: Date
}

export const philosophyForm = z.object({ believe: writing(), value: writing(), therefore: writing() })

export type PhilosophyAnswers = z.output<typeof philosophyForm>

export const noPhilosophy: PhilosophyAnswers = { believe: '', value: '', therefore: '' }

/** Did any of the three boxes change? */
export const differs = (before: PhilosophyAnswers, after: PhilosophyAnswers) =>
  boxes.some((box) => before[box] !== after[box])

const year = 365 * 86_400_000

/** A year after it was written or last said to hold, LPS asks whether it is still true. */
export const asksAgain = (philosophy: PhilosophyAnswers & { heldAt: Date }, now: Date) =>
  boxes.some((box) => philosophy[box]) && now.getTime() - philosophy.heldAt.getTime() >= year
