import type { Say } from '#language'
import { Field } from '#ui'
import type { Word } from './words.ts'

/** Asks for a new password. */
export const NewPassword = ({ say, error }: { say: Say<Word>; error?: string }) => (
  <Field.Text
    type="password"
    name="password"
    label={say('newPassword')}
    hint={say('passwordHint')}
    autocomplete="new-password"
    required
    error={error}
  />
)
