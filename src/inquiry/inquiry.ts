import { writing } from '#forms'
import { units } from '#indicators'
import { z } from 'zod'
import { readOwnNumbers } from './own-number.ts'

/** What a leader writes after the look, one after the other (LPS-84, 85, 87; domain 2.14): facts apart from causes. */
export const thoughts = ['facts', 'surprise', 'misfit', 'fairness', 'why', 'influence'] as const
export type Thought = (typeof thoughts)[number]

/** A leader's look at data. Without a measure it is at a few numbers of their own. */
export type Inquiry = Record<Thought, string> & {
  id: string
  title: string
  measure: { space: string; id: string; about: string } | null
  grade: string
  group: string
  unit: (typeof units)[number]
  prediction: string
  answer: string
  lookedAt: Date
  cycle: string
  /** The cycle is at its outcomes, so that the question may be answered. */
  late: boolean
}

/** A question that came up; at most one of an inquiry is kept. */
export interface Question {
  id: string
  question: string
  kept: boolean
}

const needed = (most?: number) => writing(most).pipe(z.string().min(1, 'missing'))

/** `space.id`, as a choice of a measure is written in addresses and forms. */
const measure = z
  .string()
  .transform((text) => text.split('.'))
  .pipe(z.tuple([z.uuid('missing'), z.uuid('missing')], 'missing'))
  .transform(([space, id]) => ({ space, id }))

/** Which numbers are looked at. */
export const aimForm = z.object({
  measure,
  about: z.uuid('missing'),
  grade: writing(10).transform((grade) => grade || 'all'),
  group: writing(100).transform((group) => group || 'all'),
})

/** What is expected, before anything is seen. */
export const predictionForm = aimForm.extend({ prediction: needed() })

/** A few numbers of one's own, and what is expected of them. */
export const ownForm = z.object({
  title: needed(300),
  unit: z.enum(units, 'missing'),
  numbers: needed(4000).refine((text) => readOwnNumbers(text).wrong.length === 0, 'lines'),
  prediction: needed(),
})

export const thoughtForm = z.object({ thought: z.enum(thoughts), words: writing() })
export const questionForm = z.object({ question: needed(2000) })
export const answerForm = z.object({ answer: writing() })

/** The thought that is written next: one that is named, else the first that is empty. Fairness is asked where there is a gap. */
export function thoughtToWrite(
  inquiry: Record<Thought, string>,
  gap: boolean,
  named?: string,
): Thought | undefined {
  const asked = thoughts.filter((one) => one !== 'fairness' || gap || inquiry.fairness)
  return asked.find((one) => one === named) ?? asked.find((one) => inquiry[one] === '')
}
