import type { Reader } from '#people'
import type { Complaints } from '#forms'
import { Button, Field, Layout } from '#ui'
import { EntryFields } from './entry-fields.tsx'
import { sentencesOf, words } from './words.ts'

interface WordsProps {
  reader: Reader
  id: string
  answers: Record<string, unknown>
  complaints?: Complaints
  hasPhoto: boolean
}

/** The form that writes an entry's words anew. */
export const WordsPage = ({ reader, id, answers, complaints = {}, hasPhoto }: WordsProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head title={say('editTitle')} back={{ href: `/portfolio/${id}`, label: say('backToEntry') }} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`/portfolio/${id}/words`} keep={`evidence-${id}`}>
        <Field.Area
          name="caption"
          label={say('caption')}
          hint={say('captionHint')}
          rows={8}
          value={String(answers.caption ?? '')}
          error={errors.caption}
        />
        <EntryFields {...{ reader, answers, errors }} withAlt={hasPhoto} />
        <Layout.Actions>
          <Button icon="check">{say('saveChanges')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
