import type { Between } from '#forms'
import type { Reader } from '#people'
import { words } from './words.ts'

/** What a page shows of two versions: a sentence for each field that differs, and the saved text beside the field. */
export interface BothSaid {
  errors: Record<string, string>
  beside: Record<string, { said: string; words: string }>
}

/** Says what was changed elsewhere while somebody wrote, field by field. */
export function sayBetween({ beside, taken }: Between, { language }: Reader): BothSaid {
  const say = words(language)
  const each = Object.entries(beside)
  return {
    errors: Object.fromEntries([
      ...each.map(([field]) => [field, say('bothShown')]),
      ...taken.map((field) => [field, say('changedToo')]),
    ]),
    beside: Object.fromEntries(
      each.map(([field, text]) => [field, { said: say('savedMeanwhile'), words: text }]),
    ),
  }
}
