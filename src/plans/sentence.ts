import { z } from 'zod'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * The sentences of a text, in order: each line by itself, parted where a sentence ends. Every sign but white space is in
 * one of them; none is empty or longer than 2,000 characters.
 */
export const sentencesOf = (text: string): string[] => [...sentencesIn(text)]

/** The first of them; nothing in an empty text. */
export const firstSentence = (text: string): string | undefined => sentencesIn(text).next().value

// One after the other: where the first is wanted, the others are not looked for.
const sentencesIn = (text: string) =>
  text
    .split('\n')
    .values()
    .flatMap((line) => segmenter.segment(line))
    .flatMap(({ segment }) => segment.trim().match(/[^]{1,1000}/gu) ?? [])

/** A goal, and the sentences it was said to serve. */
export interface Serving {
  id: string
  statement: string
  sentences: string[]
}

/** A text with its goals beside each sentence; goals that serve none of it; those among them whose sentence has changed. */
export function beside<Goal extends Serving>(sentences: readonly string[], goals: readonly Goal[]) {
  const serves = (goal: Goal) => goal.sentences.some((one) => sentences.includes(one))
  return {
    lines: sentences.map((sentence) => ({
      sentence,
      goals: goals.filter((goal) => goal.sentences.includes(sentence)),
    })),
    without: goals.filter((goal) => !serves(goal)),
    lost: new Set(goals.filter((goal) => goal.sentences.length > 0 && !serves(goal)).map(({ id }) => id)),
  }
}

const many = (given: unknown) => (given === undefined ? [] : [given].flat())

/** Which sentences a goal serves. */
export const sentencesForm = z.object({
  sentence: z.preprocess(many, z.array(z.string().min(1).max(2000)).max(500)),
})
