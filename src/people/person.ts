import type { Place } from '#language'
import type { Comfort } from './comfort.ts'

/** Somebody of LPS. One human is one person over years and districts; names are never split or cased. */
export interface Person {
  id: string
  name: string
  fullName: string | null
  pronouns: string | null
  timeZone: string
}

/** Who reads a page: the signed-in person, their language, their zone, and today's date where they are. */
export interface Reader extends Place {
  id: string
  name: string
  now: Date
  today: string
  /** How they read LPS, where it is told. */
  comfort?: Comfort
}

/** One or two letters for the circle beside a name; for names without letters, the first sign of it. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [name]
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : [words[0] ?? '']
  return ends.map((word) => [...word][0] ?? '').join('')
}
