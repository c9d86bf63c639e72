import { writing } from '#forms'
import { z } from 'zod'

/** What somebody asked back through the link of a note. */
export interface Question {
  id: string
  name: string | null
  words: string
  askedAt: Date
  seenAt: Date | null
}

/** The form of whoever reads a note: a question; their name only if they like. `once` is the id it will have. */
export const questionForm = z.object({
  once: z.uuid('again'),
  name: writing(100).transform((name) => name || null),
  words: writing(1000).pipe(z.string().min(1, 'question')),
})

export type QuestionAnswers = z.output<typeof questionForm>
