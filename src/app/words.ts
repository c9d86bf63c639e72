import { catalogue } from '#language'
import en from './words.en.json' with { type: 'json' }

/** What the frame and the joined pages say, in the reader's language. */
export const words = catalogue({ en })
