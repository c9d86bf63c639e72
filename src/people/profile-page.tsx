import type { Complaints } from '#forms'
import { Button, Field, Layout, Note } from '#ui'
import type { Reader } from './person.ts'
import { ProfileFields } from './profile-fields.tsx'
import { words } from './words.ts'

export interface ProfileProps {
  reader: Reader
  /** What is known, or what was typed where the form came back. */
  answers: Record<string, unknown>
  complaints?: Complaints
  saved?: boolean
}

/** Who the reader is, how they read, and who may find them. */
export const ProfilePage = ({ reader, answers, complaints = {}, saved }: ProfileProps) => {
  const say = words(reader.language)
  const errors = Object.fromEntries(
    Object.entries(complaints).map(([name, key]) => [name, say(key as 'missing')]),
  )
  return (
    <>
      <Layout.Head title={say('title')} lead={say('lead')} back={{ href: '/me', label: say('back') }} />
      {saved && <Note.Notice>{say('saved')}</Note.Notice>}
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/me/profile">
        <ProfileFields {...{ reader, answers, errors }} />
        <Layout.Actions>
          <Button>{say('keep')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
