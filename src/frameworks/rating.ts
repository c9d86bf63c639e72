import { writing } from '#forms'
import { z } from 'zod'
import type { Criterion, Level } from './rubric.ts'
import type { Scale, ScaleLevel } from './scale.ts'
import { ownName } from './copy.ts'

const named = (given: string) =>
  given
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** A scale as it is written: a name, and its levels one in a line, the lowest first. */
export const scaleForm = z.object({
  title: writing(300).pipe(z.string().min(1, 'title')),
  levels: writing(2000)
    .transform(named)
    .refine(
      (levels) =>
        levels.length >= 2 &&
        levels.length <= 7 &&
        new Set(levels).size === levels.length &&
        levels.every((one) => one.length <= 100),
      'levels',
    ),
})

export type ScaleAnswers = z.output<typeof scaleForm>

export const rubricForm = z.object({
  title: writing(1000).pipe(z.string().min(1, 'title')),
  scale: z.union([z.uuid(), z.literal('').transform(() => null)]).default(null),
})

const weight = writing(20).transform((given, ctx) => {
  if (given === '') return null
  const number = Number(given.replace(',', '.'))
  if (Number.isFinite(number) && number >= 0 && number < 1e6) return number
  ctx.addIssue({ code: 'custom', message: 'weight' })
  return z.NEVER
})

/** A line of a rubric: a heading, what is looked at, a weight, and in `level0` and so on how each level looks. */
export const lineForm = z
  .object({ category: writing(1000), description: writing(20_000), weight })
  .and(
    z.object(
      Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`level${i}`, writing(20_000)])) as Record<
        LevelField,
        ReturnType<typeof writing>
      >,
    ),
  )
  .refine(({ category, description }) => category + description !== '', {
    message: 'category',
    path: ['description'],
  })

type LevelField = `level${number}`
export type LineAnswers = z.output<typeof lineForm>

/** The levels a scale's lines say; what a level was keeps its symbol and value under a new name. */
export const levelsNamed = (labels: readonly string[], old: readonly ScaleLevel[] = []): ScaleLevel[] =>
  labels.map((label, i) => ({
    label,
    short: old[i]?.label === label ? old[i].short : label,
    symbol: old[i]?.symbol || String(i + 1),
    value: old[i]?.value ?? null,
  }))

/** Levels of a new line: those of the scale, or of another line of its rubric. */
export const freshLevels = (scale: Scale | undefined, other: Criterion | undefined): Level[] =>
  (scale?.levels.map(({ label, value }) => ({ quality: label, score: value })) ?? other?.levels ?? []).map(
    ({ quality, score }, place) => ({
      ...ownName(),
      quality,
      score,
      description: '',
      feedback: '',
      place,
      rest: {},
    }),
  )

/** Levels with what was written of each. */
export const levelsWritten = (levels: readonly Level[], answers: LineAnswers): Level[] =>
  levels.map((level, i) => ({
    ...level,
    description: i < 9 ? (answers[`level${i}`] ?? '') : level.description,
  }))

/** What a person may write of a line, to tell whether somebody else did. */
export const lineSaid = ({ category, description, weight: heavy, levels }: Criterion) => [
  category,
  description,
  heavy,
  levels.map((level) => level.description),
]
