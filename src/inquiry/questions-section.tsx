import type { Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, List, Mark } from '#ui'
import type { Inquiry, Question } from './inquiry.ts'
import { words } from './words.ts'

interface QuestionsProps {
  reader: Reader
  inquiry: Inquiry
  questions: Question[]
  own: boolean
  /** A thought is being written: its button is the page's main one. */
  writing: boolean
  complaints?: Complaints
}

/** The questions the data leaves behind: one is kept and leads to a goal; late in the cycle it is answered. */
export const QuestionsSection = (props: QuestionsProps) => {
  const { reader, inquiry, questions, own } = props
  const say = words(reader.language)
  const kept = questions.find((one) => one.kept)
  return (
    <Layout.Section id="questions" title={say('questions')}>
      {kept && <Kept {...props} kept={kept} />}
      <Others {...props} />
      {own && <NoteQuestion {...props} />}
      {kept && inquiry.late && <Answer {...props} />}
    </Layout.Section>
  )
}

const Kept = ({ reader, inquiry, kept, own, writing }: QuestionsProps & { kept: Question }) => {
  const say = words(reader.language)
  return (
    <>
      <Mark.Own from={say('keptQuestion')}>{kept.question}</Mark.Own>
      {own && (
        <Layout.Actions>
          <Button kind={writing ? 'plain' : 'primary'} href={`/goals/new?from=inquiry:${inquiry.id}`}>
            {say('writeGoal')}
          </Button>
        </Layout.Actions>
      )}
    </>
  )
}

const Others = ({ reader, inquiry, questions, own }: QuestionsProps) => {
  const say = words(reader.language)
  const others = questions.filter(({ kept }) => !kept)
  if (others.length === 0) return null
  return (
    <List.Rows>
      {others.map(({ id, question }) => (
        <List.Row
          title={question}
          aside={
            own && (
              <Field.Form action={`/inquiries/${inquiry.id}/kept`}>
                <input type="hidden" name="question" value={id} />
                <Button kind="plain" label={say('keepThis', { question })}>
                  {say('keepQuestion')}
                </Button>
              </Field.Form>
            )
          }
        />
      ))}
    </List.Rows>
  )
}

const NoteQuestion = ({ reader, inquiry, questions, complaints }: QuestionsProps) => {
  const say = words(reader.language)
  return (
    <Field.Form action={`/inquiries/${inquiry.id}/questions`} once keep={`question-${inquiry.id}`}>
      <Field.Area
        name="question"
        rows={2}
        label={say(questions.length ? 'anotherQuestion' : 'firstQuestion')}
        hint={say('questionHint')}
        error={complaints?.['question'] && say('missing')}
      />
      <Layout.Actions>
        <Button kind="plain">{say('noteQuestion')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const Answer = ({ reader, inquiry, own }: QuestionsProps) => {
  const say = words(reader.language)
  if (!own) return inquiry.answer ? <Mark.Own from={say('answer')}>{inquiry.answer}</Mark.Own> : null
  return (
    <Field.Form action={`/inquiries/${inquiry.id}/answer`} keep={`answer-${inquiry.id}`}>
      <Field.Area name="answer" label={say('answer')} hint={say('answerHint')} value={inquiry.answer} />
      <Layout.Actions>
        <Button kind="plain">{say('keepAnswer')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}
