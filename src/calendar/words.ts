import { catalogue } from '#language'
import en from './words.en.json' with { type: 'json' }

/** What this module says, in the reader's language. */
export const words = catalogue({ en })
