import { Button, Field, Layout } from '#ui'
import { words } from './words.ts'

/** Behind the link of a letter to a new address. A button, for programs open links to look what is behind them. */
export const NewEmailPage = ({
  language,
  token,
  email,
}: {
  language: string
  token: string
  email: string
}) => {
  const say = words(language)
  return (
    <>
      <Layout.Head title={say('newEmailTitle')} lead={say('newEmailLead', { email })} />
      <Field.Form action={`/new-email/${token}`}>
        <Layout.Actions>
          <Button>{say('newEmailTake')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

/** The address is changed. */
export const EmailChangedPage = ({ language }: { language: string }) => {
  const say = words(language)
  return (
    <>
      <Layout.Head title={say('newEmailDoneTitle')} lead={say('newEmailDone')} />
      <Layout.Actions>
        <Button href="/me/sign-in">{say('goOn')}</Button>
      </Layout.Actions>
    </>
  )
}
