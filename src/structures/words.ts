import { catalogue } from '#language'
import en from './words.en.json' with { type: 'json' }

/** What this module says, in the reader's language. */
export const words = catalogue({ en })

/** The sentence beside each field that needs another look. */
export const sentencesOf = (say: ReturnType<typeof words>, complaints: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries(complaints).map(([field, key]) => [field, say(`wrong.${key}` as 'wrong.tooLong')]),
  )
