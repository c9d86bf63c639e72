import { bareWords } from '#language'
import type { Entry } from './outline.ts'

/** The items that say all of these words, in any order and however they are capitalized, or carry the code; at most 20. */
export function findEntries(entries: readonly Entry[], asked: string): Entry[] {
  const sought = bareWords(asked).split(/\s+/).filter(Boolean)
  if (sought.length === 0) return []
  return entries
    .filter(({ code, label, statement }) => {
      const said = bareWords(`${code} ${label} ${statement}`)
      return sought.every((word) => said.includes(word))
    })
    .slice(0, 20)
}
