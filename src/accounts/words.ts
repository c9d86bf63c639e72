import type { Complaints } from '#forms'
import { catalogue, type Say } from '#language'
import en from './words.en.json' with { type: 'json' }

/** What this module says, in the reader's language. */
export const words = catalogue({ en })

/** A word of this module. */
export type Word = keyof typeof en

/** Complaints as the sentences that stand beside their fields. */
export const sentencesOf = (say: Say<Word>, complaints: Complaints = {}) =>
  Object.fromEntries(Object.entries(complaints).map(([field, key]) => [field, say(key as Word)]))
