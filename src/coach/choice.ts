import { daysLater } from '#clock'
import { z } from 'zod'

/** What a leader said to a card: done, not now, or never again. */
export const answers = ['done', 'later', 'off'] as const

export type Answer = (typeof answers)[number]

/** An answer to a rule, about one item or the cycle; `off` is about the rule itself and stands for good. */
export interface Choice {
  rule: string
  about: string | null
  answer: Answer
  /** Put off until this day, `YYYY-MM-DD`. */
  until: string | null
}

/** How long a card that is put off stays away, in days. */
const laterDays = 7

/** Until when a card that is put off on a day stays away. */
export const laterUntil = (today: string) => daysLater(today, laterDays)

/** Does this answer keep a card about this item away on a day? */
export const keepsAway = ({ about, answer, until }: Choice, item: string, today: string) =>
  answer === 'off' || (about === item && (answer === 'done' || (until !== null && today < until)))

/** What a card's small buttons send. */
export const answerForm = z.object({
  rule: z.string().max(40),
  about: z.string().max(80),
  answer: z.enum(answers),
})

/** What an answer is about: never again is about the rule, whatever it spoke of. */
export const aboutOf = ({ about, answer }: AnswerGiven) => (answer === 'off' ? null : about)

export type AnswerGiven = z.output<typeof answerForm>
