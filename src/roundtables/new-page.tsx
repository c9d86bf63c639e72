import type { Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { PeopleFields, type People } from './people-fields.tsx'
import { TableFields } from './table-fields.tsx'
import { sentencesOf, words } from './words.ts'

interface NewProps extends People {
  reader: Reader
  homes: { id: string; name: string }[]
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Beginning a roundtable: its name, what it is for, whom to ask. */
export const NewPage = ({ reader, homes, answers, complaints, ...people }: NewProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={say('newTitle')}
        lead={say('newLead')}
        back={{ href: '/roundtables', label: say('title') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action="/roundtables" once keep="roundtable-new">
        <TableFields {...{ reader, answers, errors, homes }} />
        <PeopleFields {...{ reader, answers, errors, ...people }} find="/roundtables/new" />
        <Layout.Actions>
          <Button icon="check">{say('beginIt')}</Button>
          <span class="note">{say('beginNote')}</span>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
