import type { BothSaid } from '#drafts'
import { textOf, type Complaints } from '#forms'
import { sentencesOf, words } from './words.ts'

/** A form as it came back: its answers, what to change, and what somebody else has kept while it was open. */
export interface Form {
  answers: Record<string, unknown>
  complaints?: Complaints
  both?: BothSaid
}

/** A form of the page that came back: which one, what it said, and what to change. */
export interface Again {
  form: 'standing' | 'overlap'
  given: Record<string, unknown>
  complaints: Complaints
}

/** The sentences of a form, by field. */
export const errorsOf = ({ complaints, both }: Form, language: string): Record<string, string> => ({
  ...sentencesOf(words(language), complaints),
  ...both?.errors,
})

/** What a field shows of a form by its name: what was typed, the sentence beside it, and another's words. */
export const fieldsOf = (form: Form, language: string) => {
  const errors = errorsOf(form, language)
  return (name: string) => ({
    name,
    value: textOf(form.answers[name]),
    error: errors[name],
    beside: form.both?.beside[name],
  })
}
