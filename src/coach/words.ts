import { catalogue } from '#language'
import en from './words.en.json' with { type: 'json' }

type Key = keyof typeof en

/** A card's question; beside each stands what its button says. */
export type CardWord = { [K in Key]: `${K}.do` extends Key ? K : never }[Key]

/** What this module says, in the reader's language. */
export const words = catalogue({ en })
