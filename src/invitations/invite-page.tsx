import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { roleKinds } from '#posts'
import { roleNames } from '#roles'
import { Button, Field, Layout } from '#ui'
import { words } from './words.ts'

interface InviteProps {
  reader: Reader
  /** The organizations into which the reader may invite. */
  places: { id: string; name: string }[]
  /** May a role come with the invitation? */
  roles: boolean
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** The form that invites one person. */
export const InvitePage = ({ complaints = {}, ...props }: InviteProps) => {
  const say = words(props.reader.language)
  const errors = Object.fromEntries(
    Object.entries(complaints).map(([name, key]) => [name, say(key as 'missing')]),
  )
  return (
    <>
      <Layout.Head
        title={say('inviteTitle')}
        back={{ href: '/invitations', label: say('invitations') }}
        lead={say('inviteLead')}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/invitations" once keep="invitation">
        <Who {...props} errors={errors} />
        <What {...props} errors={errors} />
        <Layout.Actions>
          <Button>{say('invite')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

type Fields = Omit<InviteProps, 'complaints'> & { errors: Record<string, string> }

const field = ({ answers, errors }: Fields, name: string) => ({
  name,
  value: textOf(answers[name]),
  error: errors[name],
})

const Who = (props: Fields) => {
  const say = words(props.reader.language)
  return (
    <>
      <Field.Text {...field(props, 'name')} label={say('name')} hint={say('nameHint')} required />
      <Field.Text {...field(props, 'email')} type="email" label={say('email')} hint={say('emailHint')} />
    </>
  )
}

const What = (props: Fields) => {
  const say = words(props.reader.language)
  const kinds = roleKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))
  return (
    <>
      <Field.Select
        {...field(props, 'organization')}
        label={say('organization')}
        empty={say('choose')}
        options={props.places.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <Field.Text {...field(props, 'title')} label={say('title')} hint={say('titleHint')} required />
      <Field.Select
        {...field(props, 'roleKind')}
        label={say('roleKind')}
        empty={say('choose')}
        options={kinds}
      />
      <Field.Day
        {...field(props, 'starts')}
        value={textOf(props.answers.starts) ?? props.reader.today}
        label={say('starts')}
      />
      {props.roles && (
        <Field.Select
          {...field(props, 'role')}
          label={say('role')}
          hint={say('roleHint')}
          empty={say('noRole')}
          options={roleNames.map((role) => ({ value: role, label: say(`role.${role}`) }))}
        />
      )}
    </>
  )
}
