import { sayDay } from '#language'
import type { Reader } from '#people'
import type { BothSaid } from '#drafts'
import { baseIn, type Complaints } from '#forms'
import { Button, Field, Layout } from '#ui'
import { Attachments } from './attachments.tsx'
import { EntryFields } from './entry-fields.tsx'
import { evidenceFields, type Attachment, type Evidence } from './evidence.ts'
import { nameOfEntry } from './name-of-entry.ts'
import { sentencesOf, words } from './words.ts'

interface WordsProps {
  reader: Reader
  evidence: Evidence
  photos: Attachment[]
  answers: Record<string, unknown>
  complaints?: Complaints
  /** Other words were kept meanwhile; both are shown. */
  both?: BothSaid
}

/** Writing an entry's words, with what it shows in sight. Without a sentence yet, the sentence comes first. */
export const WordsPage = ({ reader, evidence, photos, answers, complaints = {}, both }: WordsProps) => {
  const say = words(reader.language)
  const errors = { ...sentencesOf(say, complaints), ...both?.errors }
  return (
    <>
      <Layout.Head
        title={nameOfEntry(evidence, reader)}
        over={sayDay(evidence.practisedOn, 'long', reader)}
        back={{ href: `/portfolio/${evidence.id}`, label: say('backToEntry') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Layout.Columns side={<Attachments {...{ reader, evidence, attachments: photos }} />}>
        <WordsForm {...{ reader, evidence, photos, answers, errors, both }} />
      </Layout.Columns>
    </>
  )
}

type FormProps = Omit<WordsProps, 'complaints'> & { errors: Record<string, string> }

const WordsForm = ({ reader, evidence, photos, answers, errors, both }: FormProps) => {
  const say = words(reader.language)
  const told = evidence.caption !== ''
  const fields = (
    <EntryFields {...{ reader, answers, errors }} beside={both?.beside} withAlt={photos.length > 0} />
  )
  return (
    <Field.Form
      action={`/portfolio/${evidence.id}/words`}
      keep={`evidence-${evidence.id}`}
      base={baseIn(evidenceFields, answers)}
    >
      <Field.Area
        name="caption"
        label={say(told ? 'caption' : 'captionAsk')}
        hint={say('captionHint')}
        rows={told ? 8 : 4}
        value={String(answers.caption ?? '')}
        error={errors.caption}
        beside={both?.beside.caption}
      />
      {told ? (
        fields
      ) : (
        <Layout.Details summary={say('moreWords')} open={Object.keys(errors).length > 0}>
          {fields}
        </Layout.Details>
      )}
      <Layout.Actions>
        <Button icon="check">{say(told ? 'saveChanges' : 'keepSentence')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}
