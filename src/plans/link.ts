import { writing } from '#forms'
import { z } from 'zod'
import type { GoalState } from './goal.ts'

/** How much a goal does for the one above. */
export const strengths = ['direct', 'supports'] as const

export type Strength = (typeof strengths)[number]

/** A goal in sight of another: above it or below it. */
export interface Linked {
  id: string
  space: string
  goal: string
  statement: string
  organization: string
  state: GoalState
  how: string
  strength: Strength
  /** It was reworded or ended after its keeper linked to it or last read it. */
  changed: boolean
}

/** A goal that may be served. */
export interface Above {
  space: string
  id: string
  statement: string
  organization: string
}

/** A goal above as a form names it: its space, a slash, its id. */
export const targetForm = z
  .string('choose')
  .transform((given) => given.split('/'))
  .pipe(z.tuple([z.uuid('choose'), z.uuid('choose')], 'choose'))
  .transform(([space, id]) => ({ space, id }))

/** How a goal serves one above. */
export const howForm = z.object({ how: writing(2000), strength: z.enum(strengths).catch('supports') })

/** A new link: which goal, and how. */
export const linkForm = z.object({ to: targetForm, ...howForm.shape })

export type LinkAnswers = z.output<typeof howForm>

export const apartForm = z.object({ apart: writing(2000) })

/** What the database knows of a goal that somebody wants to serve; nothing of one they cannot see. */
export interface Aim {
  state: GoalState
  /** It stands in the same organization or above it. */
  above: boolean
  fits: boolean
}

/** Why a goal cannot be served, as the key of a sentence; nothing where it can (domain 3.6). */
export function whyNot(aim: Aim | undefined): 'elsewhere' | 'draft' | 'closed' | 'circle' | undefined {
  if (!aim?.above) return 'elsewhere'
  if (aim.state === 'draft') return 'draft'
  if (aim.state !== 'inProgress') return 'closed'
  return aim.fits ? undefined : 'circle'
}
