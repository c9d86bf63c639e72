import type { Complaints } from '#forms'
import { catalogue } from '#language'
import en from './words.en.json' with { type: 'json' }

/** What this module says, in the reader's language. */
export const words = catalogue({ en })

/** The sentences of a form that came back, and how many they are. */
export function sentencesOf(language: string, complaints: Complaints = {}) {
  const say = words(language)
  // Of a list of ticks the complaint names the place in it: the field is what comes before the point.
  const errors = Object.fromEntries(
    Object.entries(complaints).map(([name, key]) => [
      name.replace(/\..*/, ''),
      say(`wrong.${key}` as 'wrong.day'),
    ]),
  )
  return { title: say('complaints', { n: Object.keys(errors).length }), errors }
}
