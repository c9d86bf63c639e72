import type { Reader } from '#people'
import { Button, Field, Layout, Mark, Note } from '#ui'
import { textOf } from '#forms'
import { FeedbackForm } from './feedback-form.tsx'
import type { FeedbackOn } from './feedback.store.ts'
import type { Subject } from './feedback.ts'
import { titleOf, type NamedItem } from './name-items.ts'
import { sentencesOf, words } from './words.ts'

interface AgainProps {
  reader: Reader
  subject: Subject
  on: FeedbackOn
  item?: NamedItem
  answers: Record<string, unknown>
  complaints: Record<string, string>
}

/** The form of a feedback that could not be kept as it was sent, with the same words in it. */
export const AgainPage = (props: AgainProps) => {
  const { reader, subject, on, item, answers, complaints } = props
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={item && <a href={item.href}>{titleOf(item, reader)}</a>}
        back={{ href: item?.href ?? '/people', label: say(item ? 'backToItem' : 'backToPeople') }}
      />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {on.ways.length > 0 ? (
        <FeedbackForm {...{ reader, subject, on, answers, complaints }} owner={on.owner ?? say('left')} />
      ) : (
        <>
          <Note.Notice kind="due">{say('wrong.closed')}</Note.Notice>
          <p>{say('yourWords')}</p>
          <Mark.Own>{textOf(answers.words) ?? ''}</Mark.Own>
          <Layout.Actions>
            <Button kind="plain" href="/people">
              {say('backToPeople')}
            </Button>
          </Layout.Actions>
        </>
      )}
    </>
  )
}
