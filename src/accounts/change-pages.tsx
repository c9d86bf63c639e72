import type { Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { CurrentPassword } from './current-password.tsx'
import { NewPassword } from './new-password.tsx'
import { sentencesOf, words } from './words.ts'

interface EmailProps {
  reader: Reader
  /** Is a mail server set up? */
  mail: boolean
  email?: string
  complaints?: Complaints
}

/** Another address to sign in with. */
export const EmailPage = ({ reader, mail, email, complaints }: EmailProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  const back = { href: '/me/sign-in', label: say('ownTitle') }
  return (
    <>
      <Layout.Head title={say('email')} back={back} lead={say(mail ? 'emailLeadMail' : 'emailLead')} />
      <Field.Errors title={say('again')} errors={errors} />
      <Field.Form action="/me/sign-in/email">
        <Field.Text
          type="email"
          name="email"
          label={say('newEmail')}
          autocomplete="email"
          required
          value={email}
          error={errors.email}
        />
        <CurrentPassword say={say} error={errors.current} />
        <Layout.Actions>
          <Button>{say('changeEmail')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

/** Another password. */
export const PasswordPage = ({ reader, complaints }: Pick<EmailProps, 'reader' | 'complaints'>) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  const back = { href: '/me/sign-in', label: say('ownTitle') }
  return (
    <>
      <Layout.Head title={say('password')} back={back} lead={say('passwordLead')} />
      <Field.Errors title={say('again')} errors={errors} />
      <Field.Form action="/me/sign-in/password">
        <CurrentPassword say={say} error={errors.current} />
        <NewPassword say={say} error={errors.password} />
        <Layout.Actions>
          <Button>{say('changePassword')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
