import { catalogue } from '#language'
import en from './words.en.json' with { type: 'json' }

/** What this module says, in the reader's language. */
export const words = catalogue({ en })

const missing = {
  statement: 'statement.missing',
  kind: 'kind.missing',
  unit: 'tooLong',
  state: 'state.missing',
  reason: 'reason.missing',
} as const

/** The sentence beside each field that needs another look. */
export const sentencesOf = (say: ReturnType<typeof words>, complaints: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(complaints).map(([field, key]) => [
      field,
      say(missing[key as keyof typeof missing] ?? (key as 'number')),
    ]),
  )
