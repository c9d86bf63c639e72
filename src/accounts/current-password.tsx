import type { Say } from '#language'
import { Field } from '#ui'
import type { Word } from './words.ts'

/** Asks for the present password once more. */
export const CurrentPassword = ({ say, error, id }: { say: Say<Word>; error?: string; id?: string }) => (
  <Field.Text
    type="password"
    name="current"
    id={id}
    label={say('current')}
    hint={say('currentHint')}
    autocomplete="current-password"
    required
    error={error}
  />
)
