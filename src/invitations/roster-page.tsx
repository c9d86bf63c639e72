import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { words } from './words.ts'

interface RosterProps {
  reader: Reader
  /** The organizations into which the reader may invite. */
  places: { id: string; name: string }[]
  /** May a role come with an invitation? */
  roles: boolean
  answers: Record<string, unknown>
  errors?: Record<string, string>
}

/** The form that invites many: a list, one person a line. */
export const RosterPage = ({ reader, places, roles, answers, errors = {} }: RosterProps) => {
  const say = words(reader.language)
  const field = (name: string) => ({ name, value: textOf(answers[name]), error: errors[name] })
  return (
    <>
      <Layout.Head
        title={say('rosterTitle')}
        back={{ href: '/invitations', label: say('invitations') }}
        lead={say('rosterLead')}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/invitations/lists" keep="invitations">
        <Field.Select
          {...field('organization')}
          label={say('rosterWhere')}
          hint={say('rosterWhereHint')}
          empty={say('choose')}
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <Field.Day
          {...field('starts')}
          value={textOf(answers.starts) ?? reader.today}
          label={say('starts')}
        />
        <Field.Area
          {...field('people')}
          rows={10}
          label={say('rosterPeople')}
          hint={say(roles ? 'rosterHintRoles' : 'rosterHint')}
          required
        />
        <Layout.Actions>
          <Button>{say('rosterInvite')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
