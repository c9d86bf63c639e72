import type { Complaints } from '#forms'
import { catalogue, sayInstant, type Place } from '#language'
import en from './edit-words.en.json' with { type: 'json' }
import type { Life } from './life.ts'

/** What drafts and their changes say, in the reader's language. */
export const editWords = catalogue({ en })

type Wrong = Extract<keyof typeof en, `wrong.${string}`>

/** The sentence for each complaint. Some name the license or the day of adoption. */
export function sentencesFor(
  place: Place,
  complaints: Complaints = {},
  about: { license?: string; life?: Life } = {},
): Record<string, string> {
  const say = editWords(place.language)
  const { adoptedAt } = about.life ?? {}
  const values = {
    license: about.license || '–',
    day: adoptedAt ? sayInstant(adoptedAt, 'full', place) : '',
  }
  const known = (key: string): key is Wrong => key in en
  return Object.fromEntries(
    Object.entries(complaints).map(([field, reason]) => {
      const key = `wrong.${reason}`
      return [field, say(known(key) ? key : 'wrong.version', values)]
    }),
  )
}
