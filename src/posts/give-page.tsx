import { textOf, type Complaints } from '#forms'
import { PickPerson, type Candidate, type Reader } from '#people'
import type { Organization } from '#organizations'
import { Button, Field, Layout } from '#ui'
import { PostFields, sentenceOf, sentencesOf } from './post-fields.tsx'
import { words } from './words.ts'

interface GiveProps {
  reader: Reader
  organization: Organization
  /** Who is to have it; nobody is chosen yet without. */
  person?: { id: string; name: string }
  asked: string
  people: Candidate[]
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Giving a post: first to whom, then which one. */
export const GivePage = (props: GiveProps) => {
  const { reader, organization, person, asked, people } = props
  const say = words(reader.language)
  const path = `/organizations/${organization.id}/posts/new`
  return (
    <>
      <Layout.Head
        title={person ? say('giveTo', { name: person.name }) : say('giveTitle')}
        over={say('giveAt', { organization: organization.name })}
        lead={person ? undefined : say('giveLead')}
        back={{ href: `/organizations/${organization.id}`, label: organization.name }}
        action={
          !person && (
            <Button kind="plain" href={`/invitations/new?organization=${organization.id}`}>
              {say('invite')}
            </Button>
          )
        }
      />
      {person ? (
        <GiveForm {...props} person={person} />
      ) : (
        <PickPerson {...{ language: reader.language, path, asked, people }} />
      )}
    </>
  )
}

const GiveForm = (props: GiveProps & { person: { id: string } }) => {
  const { reader, organization, person, answers, complaints } = props
  const { language } = reader
  const say = words(language)
  return (
    <>
      <Field.Errors {...sentencesOf(language, complaints)} />
      <Field.Form action={`/organizations/${organization.id}/posts`} once>
        <input type="hidden" name="person" id="f-person" value={person.id} />
        <PostFields {...{ language, answers, complaints }} />
        <Field.Day
          name="ends"
          aside={say('optional')}
          label={say('ends')}
          value={textOf(answers['ends'])}
          error={sentenceOf(language, complaints?.['ends'])}
        />
        <Layout.Actions>
          <Button>{say('giveDo')}</Button>
          <a href={`/organizations/${organization.id}/posts/new`}>{say('someoneElse')}</a>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
