import { Button, Field, Layout, Note } from '#ui'
import { KeptFields } from './kept-fields.tsx'
import { words } from './words.ts'

export interface SignInProps {
  language: string
  email?: string
  wrong?: 'wrong' | 'closed' | 'tooOften' | 'late' | 'passkeyWrong'
  /** Where to go afterwards. */
  next?: string
  /** What was written when the session had ended, packed. */
  kept?: string
  /** Are there passkeys at this address? */
  passkeys?: boolean
  /** A new password was set a moment ago. */
  reset?: boolean
}

/** Signing in, also in the middle of writing: what was written comes along. */
export const SignInPage = ({ language, email, wrong, next, kept, passkeys, reset }: SignInProps) => {
  const say = words(language)
  const errors = wrong && { email: say(wrong) }
  return (
    <>
      <Layout.Head title={say(kept ? 'keptTitle' : 'signIn')} lead={say(kept ? 'keptLead' : 'lead')} />
      {reset && <Note.Notice>{say('passwordIsSet')}</Note.Notice>}
      <Field.Errors title={say('again')} errors={errors} />
      <Field.Form action="/sign-in">
        <KeptFields {...{ next, kept }} />
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
          <Button kind="quiet" href="/password-reset">
            {say('cannotSignIn')}
          </Button>
        </Layout.Actions>
      </Field.Form>
      {passkeys && <ByPasskey {...{ language, next, kept }} />}
    </>
  )
}

// At the end of the page, where nothing moves when it comes.
const ByPasskey = ({ language, next, kept }: SignInProps) => {
  const say = words(language)
  return (
    <Field.Passkey
      act="get"
      action="/sign-in/passkey"
      src="/sign-in/passkey/challenge"
      failed={say('passkeyNotHere')}
    >
      <KeptFields {...{ next, kept }} />
      <Layout.Actions>
        <Button kind="plain">{say('byPasskey')}</Button>
      </Layout.Actions>
    </Field.Passkey>
  )
}
