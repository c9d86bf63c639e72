import { daysLater } from '#clock'
import { textOf, type Complaints } from '#forms'
import { PickPerson, type Candidate, type Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { sayWrong } from './say-wrong.ts'
import type { Template } from './template.ts'
import { words } from './words.ts'

export interface InviteProps {
  reader: Reader
  /** Who is invited; nobody is chosen yet without. */
  person?: { id: string; name: string }
  people: Candidate[]
  asked: string
  templates: Pick<Template, 'space' | 'id' | 'title' | 'organization'>[]
  organizations: { id: string; name: string }[]
  answers: Record<string, unknown>
  complaints?: Complaints
}

const path = '/cycles/invitations/new'

/** Inviting somebody to a cycle: whom, a few words, until when. */
export const InvitePage = (props: InviteProps) => {
  const { reader, person, people, asked } = props
  const say = words(reader.language)
  const name = person?.name ?? ''
  return (
    <>
      <Layout.Head
        title={person ? say('inviteWhom', { name }) : say('inviteTitle')}
        lead={person ? say('inviteLead', { name }) : say('inviteLeadAny')}
        back={{ href: '/cycles/invitations', label: say('invitationsMade') }}
      />
      {person ? (
        <InviteForm {...props} person={person} />
      ) : (
        <PickPerson
          {...{ language: reader.language, path, asked }}
          people={people.filter(({ id }) => id !== reader.id)}
        />
      )}
    </>
  )
}

const InviteForm = (props: InviteProps & { person: { id: string; name: string } }) => {
  const { reader, person, answers, complaints } = props
  const say = words(reader.language)
  const errors = sayWrong(reader.language, complaints)
  const inMonth = daysLater(reader.today, 30)
  return (
    <>
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/cycles/invitations" keep={`cycle-invitation-${person.id}`}>
        <input type="hidden" name="person" id="f-person" value={person.id} />
        <Field.Area
          name="note"
          rows={3}
          label={say('inviteNote')}
          hint={say('inviteNoteHint')}
          aside={say('optional')}
          value={textOf(answers['note'])}
          error={errors['note']}
        />
        <Field.Day
          name="until"
          label={say('inviteUntil')}
          hint={say('inviteUntilHint')}
          value={textOf(answers['until']) ?? inMonth}
          error={errors['until']}
        />
        <Offers {...props} />
        <Layout.Actions>
          <Button icon="check">{say('inviteDo')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

const Offers = ({ reader, templates, organizations, answers }: InviteProps) => {
  const say = words(reader.language)
  return (
    <>
      {templates.length > 0 && (
        <Field.Select
          name="template"
          label={say('inviteTemplate')}
          empty={say('beginPlain')}
          value={textOf(answers['template'])}
          options={templates.map((one) => ({
            value: `${one.space}/${one.id}`,
            label: say('templateAt', { title: one.title, organization: one.organization }),
          }))}
        />
      )}
      {organizations.length > 0 && (
        <Field.Select
          name="organization"
          label={say('inviteFor')}
          empty={say('inviteForMe')}
          value={textOf(answers['organization'])}
          options={organizations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  )
}
