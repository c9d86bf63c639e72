import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import { feedbackKinds } from './feedback.ts'
import { sentencesOf, words } from './words.ts'

interface MendProps {
  reader: Reader
  id: string
  answers: Record<string, unknown>
  complaints?: Record<string, string>
}

/** Saying it better, for a quarter of an hour. */
export const MendPage = ({ reader, id, answers, complaints }: MendProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={say('mendTitle')}
        lead={say('mendLead')}
        back={{ href: '/feedback', label: say('backToFeedback') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      <Field.Form action={`/feedback/given/${id}`} keep={`mend-${id}`}>
        <Field.Choices
          name="kind"
          label={say('kind')}
          options={feedbackKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
          chosen={[textOf(answers.kind) ?? '']}
          error={errors.kind}
        />
        <Field.Area
          name="words"
          rows={4}
          label={say('words')}
          value={textOf(answers.words)}
          error={errors.words}
        />
        <Layout.Actions>
          <Button>{say('keep')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}
