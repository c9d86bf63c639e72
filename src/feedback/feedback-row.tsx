import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List, Mark } from '#ui'
import type { ComponentChildren } from 'preact'
import { canMend, type Feedback } from './feedback.ts'
import { MarkForms } from './mark-forms.tsx'
import { words } from './words.ts'

interface RowProps {
  reader: Reader
  said: Feedback
  /** Whose item it is said to, by name; nothing where the reader is its owner. */
  owner?: string | null
  /** Where a form on this row leads back to. */
  back: string
  /** To what it was said, where the page tells it of several items. */
  about?: ComponentChildren
}

/** One thing that was said: its kind, its words, who said it and when; and what its owner or its author does with it. */
export const FeedbackRow = (props: RowProps) => {
  const { reader, said, about } = props
  const say = words(reader.language)
  const mine = said.authorId === reader.id
  const name = mine ? say('you') : (said.author ?? say('left'))
  return (
    <List.Row
      title={
        <>
          <strong>{say(`kind.${said.kind}`)}</strong> · {name}
        </>
      }
      note={
        <>
          {sayInstant(new Date(said.at), 'day', reader)}
          {about && <> · {about}</>}
        </>
      }
    >
      <div class="flow">
        <Mark.Own>{said.words}</Mark.Own>
        {mine ? <Answered {...props} /> : props.owner === undefined && <MarkForms {...props} />}
      </div>
    </List.Row>
  )
}

/** What became of one's own words, and the short while in which they can be mended. */
const Answered = ({ reader, said, owner, back }: RowProps) => {
  const say = words(reader.language)
  const name = owner ?? say('left')
  return (
    <>
      {said.mark && <p class="note">{say(`answered.${said.mark.state}`, { name })}</p>}
      {said.mark?.line && <Mark.Own from={name}>{said.mark.line}</Mark.Own>}
      {canMend(said, reader.now) && (
        <form method="post" action={`/feedback/given/${said.id}/ending`}>
          <input type="hidden" name="back" value={back} />
          <Layout.Actions>
            <Button kind="quiet" href={`/feedback/given/${said.id}`}>
              {say('mend')}
            </Button>
            <Button kind="quiet">{say('withdraw')}</Button>
          </Layout.Actions>
        </form>
      )}
    </>
  )
}
