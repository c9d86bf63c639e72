import { writing } from '#forms'
import { z } from 'zod'
import { speaking, writing as writes, type Step } from './step.ts'

/** A timed recipe for a conversation: one of the library, or one that a group or a leader wrote. */
export interface Protocol {
  /** Its name in the library, or its id. */
  key: string
  name: string
  /** What it is good for, in one or two sentences. */
  purpose: string
  steps: Step[]
  /** Its steps are for one person; with several it begins anew for each. */
  each?: boolean
  /** Where it is kept, unless it is of the library: a circle's space or a leader's own. `out`: steps that were left out. */
  own?: { space: string; aside: boolean; out: Step[] }
}

/** A step as it is kept; what was left out can be brought back. */
export type KeptStep = Step & { out?: true }

const mostSteps = 30
/** How long one step may be, and all of them, in minutes. */
const [longestStep, longest] = [180, 480]

/** How long steps last together, in minutes. */
export const minutesOf = (steps: readonly { minutes: number }[]) =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0)

const orNothing = (given: unknown) => (given === '' || given === undefined ? 'nothing' : given)

/** Minutes as people write them, also with a comma; kept in halves. */
const minutesForm = z.preprocess(
  (given) => (typeof given === 'string' ? Number(given.trim().replace(',', '.') || 'none') : given),
  z
    .number('minutes')
    .min(0.5, 'minutes')
    .max(longestStep, 'minutes')
    .transform((minutes) => Math.round(minutes * 2) / 2),
)

/** One step of the form. */
const stepForm = z.object({
  title: writing(80).pipe(z.string().min(1, 'stepTitle')),
  minutes: minutesForm,
  speaks: z.preprocess((given) => given ?? 'everyone', z.enum(speaking, 'choice')),
  prompt: writing(300),
  writes: z.preprocess(orNothing, z.enum(writes, 'choice')),
  silent: z.preprocess(Boolean, z.boolean()),
  hushed: z.preprocess(Boolean, z.boolean()),
})

/** The form of a recipe; `step` are its steps in their order. */
export const protocolForm = z.object({
  name: writing(80).pipe(z.string().min(1, 'name')),
  purpose: writing(300),
  each: z.preprocess(Boolean, z.boolean()),
  step: z
    .array(stepForm)
    .min(1, 'noStep')
    .max(mostSteps, 'manySteps')
    .refine((steps) => minutesOf(steps) <= longest, 'long'),
})

/** The texts two members may both change, as `baseOf` marks them; steps are one text. */
export const protocolTexts = ['name', 'purpose', 'steps'] as const

export type ProtocolAnswers = z.output<typeof protocolForm>

/** The steps of a form as they are kept, numbered in their order. */
export const stepsFrom = (answers: ProtocolAnswers['step']): Step[] =>
  answers.map(({ silent, hushed, ...step }, n) => ({
    key: `s${n + 1}`,
    ...step,
    ...(silent && { silent }),
    ...(hushed && { hushed: 'presenter' as const }),
  }))

/** A recipe as it is kept, with what was left out apart. */
export const fromKept = ({
  steps,
  space,
  aside,
  ...words
}: Omit<Protocol, 'own' | 'steps'> & { steps: KeptStep[]; space: string; aside: boolean }): Protocol => ({
  ...words,
  steps: steps.filter(({ out }) => !out),
  own: { space, aside, out: steps.filter(({ out }) => out).map(({ out: _out, ...step }) => step) },
})
