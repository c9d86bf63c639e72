import { writing } from '#forms'
import type { Step } from '#protocols'
import { z } from 'zod'

/**
 * What a card says of itself. Warm, cool, question, idea and experience are the five ways to give feedback (LPS-22); a note
 * is its author’s alone.
 */
export const cardKinds = ['question', 'warm', 'cool', 'idea', 'experience', 'word', 'note'] as const
export type CardKind = (typeof cardKinds)[number]

/** A card as its readers see it. */
export interface Card {
  id: string
  step: number
  kind: CardKind
  words: string
  authorId: string
  author: string
}

/** At most so many letters on a card. */
export const cardLength = 500

/** At most so many cards of one person stand in a sitting: more than an evening has minutes. */
export const cardsEach = 200

const kinds: Partial<Record<Step['writes'], readonly CardKind[]>> = {
  question: ['question'],
  feedback: ['warm', 'cool', 'question', 'idea', 'experience'],
  idea: ['idea'],
  word: ['word'],
  wordAndPromise: ['word'],
}

/** Which kinds of card a step asks for; none where nothing, or something else, is written. */
export const kindsFor = (writes: Step['writes']): readonly CardKind[] => kinds[writes] ?? []

/** Which steps ask for a promise. */
export const asksPromise = (writes: Step['writes']): boolean =>
  writes === 'promise' || writes === 'wordAndPromise'

/** A card as it is sent: from the page, or later by a device that had no network. */
export const cardForm = z.object({
  once: z.uuid('form'),
  step: z.coerce.number('form').int('form').min(0, 'form').max(59, 'form'),
  kind: z.enum(cardKinds, 'kind'),
  words: writing(cardLength).pipe(z.string().min(1, 'words')),
})
export type CardAnswers = z.output<typeof cardForm>
