import { textOf, type Complaints } from '#forms'
import { sentencesOf, words } from './words.ts'

/** A form as it came back: its answers, and what to change. */
export interface Form {
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** A form of the page that came back: which one, what it said, and what to change. */
export interface Again {
  form: 'standing' | 'overlap'
  given: Record<string, unknown>
  complaints: Complaints
}

/** What a field shows of a form by its name: what was typed, and the sentence beside it. */
export const fieldsOf =
  ({ answers, complaints }: Form, language: string) =>
  (name: string) => ({
    name,
    value: textOf(answers[name]),
    error: sentencesOf(words(language), complaints)[name],
  })
