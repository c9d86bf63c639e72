import { textOf, type Complaints } from '#forms'
import { PickPerson, type Candidate, type Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { roleNames } from './role.ts'
import { words } from './words.ts'

interface GiveProps {
  reader: Reader
  /** Who is to have it; nobody is chosen yet without. */
  person?: { id: string; name: string }
  asked: string
  people: Candidate[]
  places: { id: string; name: string }[]
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Giving a role: first to whom, then which one and where. */
export const GivePage = (props: GiveProps) => {
  const { reader, person, asked, people, answers } = props
  const say = words(reader.language)
  const organization = textOf(answers['organization'])
  return (
    <>
      <Layout.Head
        title={person ? say('giveTo', { name: person.name }) : say('giveTitle')}
        lead={person ? undefined : say('giveLead')}
        back={{ href: '/roles', label: say('title') }}
      />
      {person ? (
        <GiveForm {...props} person={person} />
      ) : (
        <PickPerson
          language={reader.language}
          path="/roles/new"
          also={organization ? { organization } : undefined}
          asked={asked}
          people={people.filter((one) => one.id !== reader.id)}
        />
      )}
    </>
  )
}

const GiveForm = ({
  reader,
  person,
  places,
  answers,
  complaints = {},
}: GiveProps & { person: { id: string } }) => {
  const say = words(reader.language)
  const error = (name: string) => complaints[name] && say(`wrong.${complaints[name]}` as 'wrong.missing')
  const errors = Object.fromEntries(Object.keys(complaints).map((name) => [name, error(name) ?? '']))
  return (
    <>
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/roles">
        <input type="hidden" name="person" value={person.id} />
        <RoleFields {...{ reader, places, answers }} error={error} />
        <Field.Day
          name="until"
          aside={say('optional')}
          label={say('until')}
          hint={say('untilHint')}
          value={textOf(answers['until'])}
          error={error('until')}
        />
        <Layout.Actions>
          <Button>{say('giveDo')}</Button>
          <a href="/roles/new">{say('someoneElse')}</a>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

interface RoleFieldsProps extends Pick<GiveProps, 'reader' | 'places' | 'answers'> {
  error: (name: string) => string | undefined
}

const RoleFields = ({ reader, places, answers, error }: RoleFieldsProps) => {
  const say = words(reader.language)
  return (
    <>
      <Field.Choices
        name="role"
        label={say('role')}
        chosen={[textOf(answers['role']) ?? '']}
        error={error('role')}
        options={roleNames.map((role) => ({
          value: role,
          label: say(`role.${role}`),
          hint: say(`role.${role}.may`),
        }))}
      />
      <Field.Select
        name="organization"
        label={say('where')}
        hint={say('whereHint')}
        empty={say('choose')}
        value={textOf(answers['organization'])}
        error={error('organization')}
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  )
}
