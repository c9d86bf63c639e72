import type { Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { PeopleFields, type People } from './people-fields.tsx'
import { seats, type Roundtable } from './roundtable.ts'
import { RoomHead } from './room-head.tsx'
import { sentencesOf, words } from './words.ts'

interface AskingProps extends People {
  reader: Reader
  table: Roundtable
  /** How many seats are taken. */
  taken: number
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** A host asks more people to a table. */
export const AskingPage = ({ reader, table, taken, answers, complaints, ...people }: AskingProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  const at = `/roundtables/${table.id}/asking`
  return (
    <>
      <RoomHead {...{ reader, table }} title={say('askIn')} lead={say('seatsLeft', { n: seats - taken })} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={at} keep={`roundtable-asking-${table.id}`}>
        <PeopleFields {...{ reader, answers, errors, ...people }} find={`${at}/found`} />
        <Layout.Actions>
          <Button icon="check">{say('askThem')}</Button>
          <span class="note">{say('beginNote')}</span>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
