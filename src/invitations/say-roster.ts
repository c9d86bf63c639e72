import type { WrongLine } from './roster.ts'
import { words } from './words.ts'

type Told = Omit<WrongLine, 'why'> & { why: WrongLine['why'] | 'school' | 'mayNot' }

/** What is wrong with the lines of a list of people, each in a sentence. */
export const sayRoster = (language: string, wrong: readonly Told[]) =>
  wrong
    .map(({ why, line, text }) => words(language)(`roster.${why}`, { line, text: text.slice(0, 80) }))
    .join(' ')
