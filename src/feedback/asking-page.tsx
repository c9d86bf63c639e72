import { textOf } from '#forms'
import type { Reader } from '#people'
import type { SharedItem } from '#sharing'
import { Button, Field, Layout, List } from '#ui'
import type { Askable } from './askings.store.ts'
import { titleOf, type NamedItem } from './name-items.ts'
import { sentencesOf, words } from './words.ts'

interface AskingProps {
  reader: Reader
  item: SharedItem
  named?: NamedItem
  people: Askable[]
  /** Who was asked and has not answered. */
  waiting: { id: string; personId: string; person: string | null }[]
  answers?: Record<string, unknown>
  complaints?: Record<string, string>
}

/** Asking people who see an item for feedback, one or several, with a question of one's own. */
export const AskingPage = (props: AskingProps) => {
  const { reader, item, named, people, waiting, complaints } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  const free = people.filter(({ person }) => !waiting.some(({ personId }) => personId === person))
  return (
    <>
      <Layout.Head
        title={say('askTitle')}
        lead={named && titleOf(named, reader)}
        back={{ href: named?.href ?? '/feedback', label: say(named ? 'backToItem' : 'backToFeedback') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {waiting.length > 0 && <Waiting {...{ reader, waiting }} />}
      {people.length === 0 && (
        <>
          <p>{say('askNobody')}</p>
          <Button href={`/sharing/${item.noun}/${item.id}`}>{say('askShare')}</Button>
        </>
      )}
      {free.length > 0 && <AskForm {...props} free={free} />}
    </>
  )
}

const AskForm = ({ reader, item, free, answers = {}, complaints }: AskingProps & { free: Askable[] }) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <Field.Form action={`/feedback/asking/${item.noun}/${item.id}`} keep={`asking-${item.id}`}>
      <Field.Choices
        many
        name="people"
        label={say('askWhom')}
        hint={say('askWhomHint')}
        options={free.map(({ person, name }) => ({ value: person, label: name }))}
        chosen={[answers.people ?? (free.length === 1 ? free[0]?.person : [])].flat().map(String)}
        error={errors.people}
      />
      <Field.Area
        name="question"
        rows={2}
        label={say('askQuestion')}
        hint={say('askQuestionHint')}
        value={textOf(answers.question)}
        error={errors.question}
      />
      <Layout.Actions>
        <Button>{say('askDo')}</Button>
      </Layout.Actions>
      <p class="note">{say('askNote')}</p>
    </Field.Form>
  )
}

const Waiting = ({ reader, waiting }: Pick<AskingProps, 'reader' | 'waiting'>) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('askedTitle')}>
      <List.Rows>
        {waiting.map(({ id, person }) => (
          <List.Row
            title={person ?? say('left')}
            aside={
              <form method="post" action={`/feedback/askings/${id}/ending`}>
                <Button kind="quiet">{say('askNoMore')}</Button>
              </form>
            }
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}
