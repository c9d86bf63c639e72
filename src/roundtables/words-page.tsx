import type { BothSaid } from '#drafts'
import { baseIn, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { TableFields } from './table-fields.tsx'
import { tableTexts, type Roundtable } from './roundtable.ts'
import { RoomHead } from './room-head.tsx'
import { sentencesOf, words } from './words.ts'

interface WordsProps {
  reader: Reader
  table: Roundtable
  homes: { id: string; name: string }[]
  answers: Record<string, unknown>
  complaints?: Complaints
  /** Another host kept other words meanwhile; both are shown. */
  both?: BothSaid
}

/** A host changes what a roundtable is called and what it is for. */
export const WordsPage = ({ reader, table, homes, answers, complaints, both }: WordsProps) => {
  const say = words(reader.language)
  const errors = { ...sentencesOf(say, complaints), ...both?.errors }
  return (
    <>
      <RoomHead {...{ reader, table }} title={say('describe')} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form
        action={`/roundtables/${table.id}/words`}
        keep={`roundtable-words-${table.id}`}
        base={baseIn(tableTexts, answers)}
      >
        <TableFields {...{ reader, answers, errors, homes }} beside={both?.beside} />
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
