import { writing } from '#forms'
import type { SharedItem } from '#sharing'
import { z } from 'zod'

/** What can be said, the question first: whoever gives feedback asks before telling (LPS-22; domain 2.13). */
export const feedbackKinds = ['question', 'warm', 'cool', 'idea', 'experience'] as const

export type FeedbackKind = (typeof feedbackKinds)[number]

/** One item that can be shared, and whose it is. */
export interface Subject extends SharedItem {
  space: string
}

/** Something said to an item, as its readers see it. A name is missing where the reader cannot find its author any more. */
export interface Feedback {
  id: string
  authorId: string
  author: string | null
  kind: FeedbackKind
  words: string
  /** An instant in ISO 8601. */
  at: string
  mark: { state: MarkState; line: string } | null
}

/** What an owner makes of it. */
export const markStates = ['heard', 'used', 'parked'] as const

export type MarkState = (typeof markStates)[number]

const undo = 15 * 60_000

/** Whoever said it mends it or takes it back for a quarter of an hour; then it stands. */
export const canMend = (said: { at: string | Date }, now: Date) =>
  now.getTime() - new Date(said.at).getTime() < undo

const kind = z.enum(feedbackKinds, 'kind')
const words = writing(2000).pipe(z.string().min(1, 'empty'))

/** The form of a feedback. `once` names it, so that it is kept once however often it is sent. */
export const feedbackForm = z.object({
  kind,
  words,
  once: z.uuid().catch(() => crypto.randomUUID()),
  circle: z.preprocess((given) => given || null, z.uuid('circle').nullable()),
})

export type FeedbackAnswers = z.output<typeof feedbackForm>

/** The form that mends it. */
export const mendForm = z.object({ kind, words })

/** The form of a mark: what became of it, and one line back if its owner wants to say one. */
export const markForm = z.object({ state: z.enum(markStates), line: writing(300) })
