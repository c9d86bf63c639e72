import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout } from '#ui'
import type { FeedbackOn } from './feedback.store.ts'
import { feedbackKinds, type Subject } from './feedback.ts'
import { sentencesOf, words } from './words.ts'

interface FormProps {
  reader: Reader
  subject: Subject
  /** Whose item it is. */
  owner: string
  on: Pick<FeedbackOn, 'ways' | 'once'>
  answers?: Record<string, unknown>
  complaints?: Record<string, string>
}

/** Saying something to an item: the kind in one tap, the words, and who reads them. */
export const FeedbackForm = ({ reader, subject, owner, on, answers = {}, complaints }: FormProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <Field.Form
      action={`/feedback/${subject.space}/${subject.noun}/${subject.id}`}
      keep={`feedback-${subject.id}`}
    >
      <input type="hidden" name="once" value={textOf(answers.once) ?? on.once} />
      <Field.Choices
        name="kind"
        label={say('kind')}
        options={feedbackKinds.map((kind) => ({
          value: kind,
          label: say(`kind.${kind}`),
          hint: say(`stem.${kind}`),
        }))}
        chosen={[textOf(answers.kind) ?? 'question']}
        error={errors.kind}
      />
      <Field.Area
        name="words"
        rows={4}
        label={say('words')}
        hint={say('wordsHint')}
        value={textOf(answers.words)}
        error={errors.words}
      />
      <Readers {...{ reader, owner, on, answers }} error={errors.circle} />
      <Layout.Actions>
        <Button>{say('give')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

type ReadersProps = Pick<FormProps, 'reader' | 'owner' | 'on' | 'answers'> & { error?: string }

/** Who reads it: said where there is one way, chosen where there are several. */
const Readers = ({ reader, owner, on: { ways }, answers = {}, error }: ReadersProps) => {
  const [first, ...others] = ways
  if (!first) return null
  if (others.length === 0)
    return (
      <>
        <input type="hidden" name="circle" value={first.circle ?? ''} />
        <p class="note">{readersOf(first, owner, reader)}</p>
      </>
    )
  return (
    <Field.Choices
      name="circle"
      label={words(reader.language)('readers')}
      options={ways.map((way) => ({ value: way.circle ?? '', label: readersOf(way, owner, reader) }))}
      chosen={[textOf(answers.circle) ?? first.circle ?? '']}
      error={error}
    />
  )
}

/** Who reads what is said there, in words. */
const readersOf = (way: FeedbackOn['ways'][number], owner: string, reader: Reader) =>
  words(reader.language)(way.kind === 'roundtable' ? 'readersGroup' : 'readersTwo', {
    name: owner,
    circle: way.name ?? '',
  })
