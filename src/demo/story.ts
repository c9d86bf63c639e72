import { z } from 'zod'
import { uuid } from './seed.ts'

const day = z.iso.date()
const words = z.string().trim().min(1)

export const purposeUses = [
  'growth',
  'planning',
  'selfAssessment',
  'evaluation',
  'credentialing',
  'employment',
] as const

const purpose = z.strictObject({
  uses: z
    .array(z.strictObject({ use: z.enum(purposeUses), audience: words, decides: words.optional() }))
    .min(1),
  why: words,
  expectations: words,
})

/** Three boxes, written on a day; a later one replaces an earlier one and the earlier is kept. */
const philosophy = z.strictObject({
  on: day,
  believe: words,
  value: words,
  therefore: words,
  shared: z.boolean(),
})

const goal = z.strictObject({
  key: words,
  kind: z.enum(['studentLearning', 'school', 'professionalGrowth']),
  statement: words,
  whyNow: words,
  measure: words,
  unit: words,
  baseline: z.number(),
  baselineOn: day,
  now: z.number(),
  nowOn: day,
  target: z.number(),
  due: day,
  state: z.enum(['inProgress', 'met', 'mostly', 'notMet']),
  /** The school or district goal it serves, in the leader's words; missing where not said yet. */
  serves: words.optional(),
  /** What success looks like, who gains, what stops; missing where nothing is said yet. */
  signs: words.default(''),
  equity: words.default(''),
  stops: words.default(''),
  lower: z.boolean().default(false),
  shared: z.boolean(),
})

/** A photo that `drawPhoto` can draw; `alt` is missing where the leader has not written one yet. */
const photo = z.strictObject({ scene: words, seed: z.int(), alt: words.optional() })

const evidence = z.strictObject({
  key: words,
  /** The day the thing happened, not the day it was put in. */
  on: day,
  title: words,
  caption: words.optional(),
  /** Language of title and caption when it is not US English. */
  language: z.enum(['es']).optional(),
  role: z.enum(['led', 'coLed', 'supported']).default('led'),
  voice: z.enum(['own', 'students', 'staff', 'families', 'data']).default('own'),
  photos: z.array(photo).default([]),
  /** Names that `attachment` can make. */
  files: z.array(words).default([]),
  links: z.array(z.strictObject({ title: words, url: z.url() })).default([]),
  claims: z.array(z.strictObject({ goal: words, sentence: words })).default([]),
  /** Shared with the partner. */
  shared: z.boolean().default(false),
})

const cycle = z.strictObject({
  /** Key of a person of the cast. */
  leader: words,
  /** Key of a school year. */
  schoolYear: words,
  title: words,
  state: z.enum(['active', 'closed']),
  purpose,
  philosophies: z.array(philosophy).min(1),
  goals: z.array(goal),
})

export type DemoGoal = z.infer<typeof goal> & { id: string }
export type DemoEvidence = z.infer<typeof evidence> & { id: string }
export type DemoCycle = Omit<z.infer<typeof cycle>, 'goals'> & {
  id: string
  goals: DemoGoal[]
  evidence: DemoEvidence[]
}

/**
 * Reads a leader's year from its two text collections; ids follow from leader, year and key.
 * Throws a `ZodError` that names the field when a text does not fit.
 */
export function readStory(year: unknown, entries: unknown): DemoCycle {
  const told = cycle.parse(year)
  const id = (kind: string, key = '') => uuid(kind, told.leader, told.schoolYear, key)
  return {
    ...told,
    id: id('cycle'),
    goals: told.goals.map((one) => ({ ...one, id: id('goal', one.key) })),
    evidence: evidence
      .array()
      .parse(entries)
      .map((one) => ({ ...one, id: id('evidence', one.key) })),
  }
}
