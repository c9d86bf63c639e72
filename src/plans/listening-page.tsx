import { textOf, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, Note } from '#ui'
import { listeningsAt } from './listenings.tsx'
import type { Home } from './organization.store.ts'
import { purposeAt } from './say-goal.ts'
import { sentencesBeside, words } from './words.ts'

interface ListeningProps {
  reader: Reader
  home: Home
  /** Missing for a new one. */
  id?: string
  trashed?: boolean
  answers: Record<string, unknown>
  complaints?: Complaints
}

/** Writing down who was listened to and what was heard. */
export const ListeningPage = (props: ListeningProps) => {
  const { reader, home, id, trashed, complaints = {} } = props
  const say = words(reader.language)
  const errors = sentencesBeside(say, complaints)
  const at = listeningsAt(home.id)
  return (
    <>
      <Layout.Head
        title={say('listeningTitle')}
        back={{ href: `${purposeAt(home.id)}#listened`, label: say('backToPurpose') }}
        lead={say('listeningLead')}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {trashed && <Note.Notice kind="due">{say('listenedGone')}</Note.Notice>}
      <Field.Form action={id ? `${at}/${id}` : at} keep={`listening-${id ?? `new-${home.id}`}`}>
        <Questions {...props} {...{ errors }} />
        <Layout.Actions>
          <Button icon="check">{say('keep')}</Button>
        </Layout.Actions>
      </Field.Form>
      {id && (
        <form method="post" action={`${at}/${id}/trash${trashed ? '/ending' : ''}`}>
          <Button kind="quiet">{say(trashed ? 'putBack' : 'takeAway')}</Button>
        </form>
      )}
    </>
  )
}

const Questions = ({ reader, answers, errors }: ListeningProps & { errors: Record<string, string> }) => {
  const say = words(reader.language)
  const optional = say('optional')
  const tie = (name: 'who' | 'day' | 'how' | 'heard') => ({
    name,
    label: say(`listening.${name}`),
    value: textOf(answers[name]),
    error: errors[name],
  })
  return (
    <>
      <Field.Text {...tie('who')} hint={say('listening.whoHint')} />
      <Field.Day {...tie('day')} aside={optional} />
      <Field.Area {...tie('how')} rows={2} aside={optional} hint={say('listening.howHint')} />
      <Field.Area {...tie('heard')} rows={6} aside={optional} hint={say('listening.heardHint')} />
    </>
  )
}
