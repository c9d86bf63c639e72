import { textOf, writing, type Complaints } from '#forms'
import { z } from 'zod'

/** A line of a few words: a topic, a theme. */
export const lineForm = writing(300).pipe(z.string().min(1, 'words'))

/** A line that somebody wrote and that needs another look, with the key of its sentence. */
export interface WrongLine {
  field: 'topic' | 'theme'
  words: string
  sentence: string
}

/** The line as it comes back. */
export const wrongLine = (field: 'topic' | 'theme', given: Record<string, unknown>, wrong: Complaints) => ({
  field,
  words: textOf(given.words) ?? '',
  sentence: wrong.words ?? 'words',
})
