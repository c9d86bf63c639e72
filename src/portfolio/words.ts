import { catalogue } from '#language'
import en from './words.en.json' with { type: 'json' }

/** What the portfolio says, in the reader's language. */
export const words = catalogue({ en })

type Said = Parameters<ReturnType<typeof words>>[0]

/** The sentence beside each field that needs another look. A complaint about a day has its own words. */
export const sentencesOf = (say: ReturnType<typeof words>, complaints: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(complaints).map(([field, key]) => [
      field,
      say((key === 'day' ? 'day.complaint' : key) as Said),
    ]),
  )
