import type { Complaints } from '#forms'
import { Button, Field, Layout } from '#ui'
import { NewPassword } from './new-password.tsx'
import { sentencesOf, words } from './words.ts'

interface AskResetProps {
  language: string
  /** Is a mail server set up? */
  mail: boolean
  email?: string
  complaints?: Complaints
}

/** Asking for a letter with a link to a new password; without a mail server, whom to ask instead. */
export const AskResetPage = ({ language, mail, email, complaints }: AskResetProps) => {
  const say = words(language)
  const errors = sentencesOf(say, complaints)
  const back = { href: '/sign-in', label: say('signIn') }
  if (!mail) return <Layout.Head title={say('resetTitle')} back={back} lead={say('resetNoMail')} />
  return (
    <>
      <Layout.Head title={say('resetTitle')} back={back} lead={say('resetLead')} />
      <Field.Errors title={say('again')} errors={errors} />
      <Field.Form action="/password-reset">
        <Field.Text
          type="email"
          name="email"
          label={say('email')}
          autocomplete="username"
          required
          value={email}
          error={errors.email}
        />
        <Layout.Actions>
          <Button>{say('resetSend')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

/** The same for every address, whether somebody signs in with it or not. */
export const ResetSentPage = ({ language, email }: { language: string; email: string }) => {
  const say = words(language)
  const back = { href: '/sign-in', label: say('signIn') }
  return <Layout.Head title={say('resetSentTitle')} back={back} lead={say('resetSent', { email })} />
}

interface NewPasswordProps {
  language: string
  token: string
  complaints?: Complaints
}

/** Behind the link: the new password. */
export const NewPasswordPage = ({ language, token, complaints }: NewPasswordProps) => {
  const say = words(language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head title={say('newPasswordTitle')} lead={say('newPasswordLead')} />
      <Field.Errors title={say('again')} errors={errors} />
      <Field.Form action={`/password-reset/${token}`}>
        <NewPassword say={say} error={errors.password} />
        <Layout.Actions>
          <Button>{say('setPassword')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

/** Behind a link that is used, forged or too old. */
export const LinkGonePage = ({ language }: { language: string }) => {
  const say = words(language)
  return (
    <>
      <Layout.Head title={say('linkGoneTitle')} lead={say('linkGone')} />
      <Layout.Actions>
        <Button href="/password-reset">{say('askAnother')}</Button>
      </Layout.Actions>
    </>
  )
}
