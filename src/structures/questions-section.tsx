import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List, Mark } from '#ui'
import type { Question } from './question.ts'
import { words } from './words.ts'

interface QuestionsProps {
  reader: Reader
  questions: Question[]
}

/** What came back to a note: for its writer alone. */
export const QuestionsSection = ({ reader, questions }: QuestionsProps) => {
  const say = words(reader.language)
  if (questions.length === 0) return null
  return (
    <Layout.Section title={say('questions', { n: questions.length })}>
      <List.Rows>
        {questions.map((question) => (
          <One {...{ reader, question }} />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const One = ({ reader, question }: { reader: Reader; question: Question }) => {
  const say = words(reader.language)
  const { id, name, words: asked, askedAt, seenAt } = question
  const at = `/structures/questions/${id}`
  return (
    <List.Row
      title={name ?? say('noName')}
      due={seenAt ? undefined : say('new')}
      note={sayInstant(askedAt, 'moment', reader)}
    >
      <Mark.Own>{asked}</Mark.Own>
      <Layout.Actions>
        <Button href={`/structures/notes/new?question=${id}`} kind="quiet">
          {say('answer')}
        </Button>
        <form method="post" action={`${at}/${seenAt ? 'seen/ending' : 'seen'}`}>
          <Button kind="quiet">{say(seenAt ? 'unseen' : 'seen')}</Button>
        </form>
        {seenAt && (
          <form method="post" action={`${at}/removal`}>
            <Button kind="quiet">{say('remove')}</Button>
          </form>
        )}
      </Layout.Actions>
    </List.Row>
  )
}
