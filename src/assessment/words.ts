import { catalogue } from '#language'
import type { Complaints } from '#forms'
import en from './words.en.json' with { type: 'json' }

/** What this module says, in the reader's language. */
export const words = catalogue({ en })

type Key = Extract<keyof typeof en, `wrong.${string}`>

/** The sentence beside each field that needs another look. */
export const sentencesOf = (say: ReturnType<typeof words>, complaints: Complaints = {}) =>
  Object.fromEntries(
    Object.entries(complaints).map(([field, key]) => [field.split('.')[0]!, say(`wrong.${key}` as Key)]),
  )
