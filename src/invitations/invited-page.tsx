import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { Invited } from './invited.ts'
import { words } from './words.ts'

interface InvitedProps {
  /** Who is signed in on this device, if anybody. */
  reader: Reader | undefined
  path: string
  invited: Invited
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** What somebody sees who opens their invitation. */
export const InvitedPage = (props: InvitedProps) => {
  const { reader, invited } = props
  const say = words(reader?.language ?? 'en')
  const { inviter, title, organization } = invited
  return (
    <>
      <Layout.Head
        title={say('invitedTitle')}
        lead={say(inviter ? 'invitedBy' : 'invitedAs', { inviter: inviter ?? '', title, organization })}
      />
      <p>{say('invitedWhat')}</p>
      {reader ? <AcceptAs {...props} reader={reader} /> : <Arrive {...props} />}
    </>
  )
}

const AcceptAs = ({ reader, path }: InvitedProps & { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Layout.Actions>
      <form method="post" action={`${path}/acceptance`}>
        <Button>{say('acceptAs', { name: reader.name })}</Button>
      </form>
      <form method="post" action="/sign-out">
        <Button kind="plain">{say('somebodyElse')}</Button>
      </form>
    </Layout.Actions>
  )
}

const Arrive = ({ path, invited, answers, complaints = {} }: InvitedProps) => {
  const say = words('en')
  const errors = Object.fromEntries(
    Object.entries(complaints).map(([name, key]) => [name, say(key as 'missing')]),
  )
  const field = (name: 'name' | 'email') => ({
    name,
    label: say(name),
    value: textOf(answers[name]) ?? invited[name] ?? '',
    error: errors[name],
    required: true,
  })
  return (
    <>
      <p>
        <a href={`/sign-in?next=${encodeURIComponent(path)}`}>{say('haveOne')}</a>
      </p>
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={path}>
        <Field.Text {...field('name')} hint={say('ownNameHint')} autocomplete="name" />
        <Field.Text {...field('email')} type="email" hint={undefined} autocomplete="username" />
        <Field.Text
          name="password"
          type="password"
          label={say('password')}
          hint={say('passwordHint')}
          error={errors.password}
          autocomplete="new-password"
          required
        />
        <Layout.Actions>
          <Button>{say('accept')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

/** For a link that is used up, taken back, too old, or none of ours. */
export const NoInvitationPage = ({ language }: { language: string }) => {
  const say = words(language)
  return <Layout.Head title={say('noInvitation')} lead={say('noInvitationLead')} />
}
