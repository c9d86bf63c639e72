import { sayBetween, type BothSaid } from '#drafts'
import { baseIn, textOf, type Between, type Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, Note } from '#ui'
import { listeningsAt } from './listenings.tsx'
import type { Home } from './organization.store.ts'
import { listeningFields } from './purpose.ts'
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
  /** What somebody else has kept while this form was open. */
  between?: Between
}

/** Writing down who was listened to and what was heard. */
export const ListeningPage = (props: ListeningProps) => {
  const { reader, home, id, trashed, answers, between, complaints = {} } = props
  const say = words(reader.language)
  const both = between && sayBetween(between, reader)
  const errors = { ...sentencesBeside(say, complaints), ...both?.errors }
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
      <Field.Form
        action={id ? `${at}/${id}` : at}
        keep={`listening-${id ?? `new-${home.id}`}`}
        base={id && baseIn(listeningFields, answers)}
      >
        <Questions {...props} {...{ errors, both }} />
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

type QuestionsProps = ListeningProps & { errors: Record<string, string>; both?: BothSaid }

const Questions = ({ reader, answers, errors, both }: QuestionsProps) => {
  const say = words(reader.language)
  const optional = say('optional')
  const tie = (name: 'who' | 'day' | 'how' | 'heard') => ({
    name,
    label: say(`listening.${name}`),
    value: textOf(answers[name]),
    error: errors[name],
    beside: both?.beside[name],
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
