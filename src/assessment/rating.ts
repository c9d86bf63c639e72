import { writing } from '#forms'
import { z } from 'zod'

/** Where a rating comes from; asked before the rating itself. */
export const sources = ['seen', 'data', 'told', 'work', 'none'] as const
export type Source = (typeof sources)[number]

export const confidences = ['unsure', 'fairly', 'sure'] as const
export type Confidence = (typeof confidences)[number]

/** What a leader says of one thing. The level counts from the lowest, 1; "not enough evidence" is no level. */
export interface Rating {
  sources: Source[]
  level: number | null
  enough: boolean
  note: string
  confidence: Confidence | null
}

/** A level was given, or it was said that there is not enough evidence for one. */
export const isAnswered = ({ level, enough }: Pick<Rating, 'level' | 'enough'>) => level !== null || !enough

/** Rated, and nothing was named that it rests on (coach C9). */
export const lacksSource = ({ level, sources: named }: Pick<Rating, 'level' | 'sources'>) =>
  level !== null && named.every((one) => one === 'none')

const many = (given: unknown) => (given === undefined || given === '' ? [] : [given].flat())

// In the order of the list; "none yet" beside a source that was named says nothing.
const inOrder = (chosen: Source[]) => {
  const named = sources.filter((one) => chosen.includes(one))
  return named.length > 1 ? named.filter((one) => one !== 'none') : named
}

/** The form of a rating: everything may wait. The answer is a level, `none` for not enough evidence, or empty. */
export const ratingForm = z
  .object({
    source: z.preprocess(many, z.array(z.enum(sources), 'source')).transform(inOrder),
    entry: z.preprocess(many, z.array(z.uuid(), 'entry').max(50, 'entry')),
    answer: z
      .union(
        [z.literal(['', 'none']), z.coerce.number('answer').int('answer').min(1, 'answer').max(9, 'answer')],
        'answer',
      )
      .default(''),
    confidence: z.preprocess((given) => given || null, z.enum(confidences, 'confidence').nullable()),
    note: writing(),
  })
  .transform(({ source, entry, answer, confidence, note }) => ({
    rating: {
      sources: source,
      level: typeof answer === 'number' ? answer : null,
      enough: answer !== 'none',
      note,
      confidence,
    } satisfies Rating,
    entries: [...new Set(entry)],
  }))

export type RatingAnswers = z.output<typeof ratingForm>

/** A rating as its form holds it. */
export const answersShown = ({ sources: named, level, enough, confidence, note }: Rating) => ({
  source: named,
  answer: enough ? String(level ?? '') : 'none',
  confidence: confidence ?? '',
  note,
})
