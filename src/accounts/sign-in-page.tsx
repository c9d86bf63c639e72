import { Button, Field, Layout } from '#ui'
import { words } from './words.ts'

interface SignInProps {
  language: string
  email?: string
  wrong?: 'wrong' | 'tooOften'
  /** Where to go afterwards. */
  next?: string
  /** What was written when the session had ended, packed. */
  kept?: string
}

/** Signing in, also in the middle of writing: what was written comes along. */
export const SignInPage = ({ language, email, wrong, next, kept }: SignInProps) => {
  const say = words(language)
  const errors = wrong && { email: say(wrong) }
  return (
    <>
      <Layout.Head title={say(kept ? 'keptTitle' : 'signIn')} lead={say(kept ? 'keptLead' : 'lead')} />
      <Field.Errors title={say('again')} errors={errors} />
      <Field.Form action="/sign-in">
        {next && <input type="hidden" name="next" value={next} />}
        {kept && <input type="hidden" name="kept" value={kept} />}
        <Field.Text
          type="email"
          name="email"
          label={say('email')}
          autocomplete="username"
          required
          value={email}
          error={errors?.email}
        />
        <Field.Text
          type="password"
          name="password"
          label={say('password')}
          autocomplete="current-password"
          required
        />
        <Layout.Actions>
          <Button>{say('signIn')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
