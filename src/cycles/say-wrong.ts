import type { Complaints } from '#forms'
import { words } from './words.ts'

/** The sentences beside a form's fields, by field; a complaint about one of several is the whole list's. */
export const sayWrong = (language: string, complaints: Complaints = {}) =>
  Object.fromEntries(
    Object.entries(complaints).map(([name, key]) => [
      name.replace(/\..*/, ''),
      words(language)(`wrong.${key}` as 'wrong.missing'),
    ]),
  )
