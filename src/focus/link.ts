import { writing } from '#forms'
import { z } from 'zod'

/** How much a goal does for the one above. */
export const strengths = ['direct', 'supports'] as const

export type Strength = (typeof strengths)[number]

/** A goal of an organization that a leader's goal may serve: where they hold a post, or above. */
export interface GoalAbove {
  space: string
  id: string
  statement: string
  organization: string
  kind: string
}

/** What a goal serves, how, and whether the goal above was rewritten or ended since its owner last read it. */
export interface GoalLink extends GoalAbove {
  how: string
  strength: Strength
  state: string
  changed: boolean
}

/** A goal above as a form names it: its space, a slash, its id. */
export const targetForm = z
  .string()
  .transform((given) => given.split('/'))
  .pipe(z.tuple([z.uuid('ended'), z.uuid('ended')], 'ended'))
  .transform(([space, id]) => ({ space, id }))

/** A goal above as a form names it. */
export const valueOf = ({ space, id }: Pick<GoalAbove, 'space' | 'id'>) => `${space}/${id}`

/** How a goal serves one above. */
export const linkForm = z.object({ how: writing(2000), strength: z.enum(strengths).catch('supports') })

export type LinkAnswers = z.output<typeof linkForm>

/** Why a goal serves none above. */
export const apartForm = z.object({ apart: writing(2000) })
