import type { End } from './coverage.ts'
import type { LinkKind } from './crosswalk.ts'
import { words } from './words.ts'

/** How an item at one end stands to the other, in words: "is part of", or from the other end "has as a part". */
export const sayLink = (language: string, kind: LinkKind, end: End) =>
  words(language)(`${end === 'from' ? 'kind' : 'back'}.${kind}`)
