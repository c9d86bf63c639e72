import type { Complaints } from '#forms'
import { words } from './words.ts'

/** A sentence beside each field that needs one. */
export const sayErrors = (language: string, complaints: Complaints) =>
  Object.fromEntries(
    Object.entries(complaints).map(([name, why]) => [
      name,
      words(language)(`wrong.${why}` as 'wrong.missing'),
    ]),
  )
