import { writing } from '#forms'
import { z } from 'zod'

/** The leadership platform in three short boxes: I believe, I value, therefore I. */
export interface Philosophy {
  id: string
  believe: string
  value: string
  therefore: string
}

export const philosophyForm = z.object({ believe: writing(), value: writing(), therefore: writing() })

export type PhilosophyAnswers = z.output<typeof philosophyForm>

/** Did any of the three boxes change? */
export const differs = (before: PhilosophyAnswers, after: PhilosophyAnswers) =>
  before.believe !== after.believe || before.value !== after.value || before.therefore !== after.therefore
