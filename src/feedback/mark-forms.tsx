import type { Reader } from '#people'
import { Button, Layout, Mark } from '#ui'
import { markStates, type Feedback } from './feedback.ts'
import { LineForm } from './line-form.tsx'
import { words } from './words.ts'

interface MarkProps {
  reader: Reader
  said: Feedback
  /** Where the form leads back to. */
  back: string
}

/** What its owner makes of it: one tap, taken back with another, and one line to whoever said it. */
export const MarkForms = ({ reader, said, back }: MarkProps) => {
  const say = words(reader.language)
  const address = `/feedback/from/${said.authorId}/${said.id}/mark`
  const { mark } = said
  if (!mark)
    return (
      <form method="post" action={address}>
        <input type="hidden" name="back" value={back} />
        <Layout.Actions>
          {markStates.map((state) => (
            <Button kind="quiet" name="state" value={state}>
              {say(`mark.${state}`)}
            </Button>
          ))}
        </Layout.Actions>
      </form>
    )
  return (
    <>
      <form method="post" action={`${address}/ending`}>
        <input type="hidden" name="back" value={back} />
        <p class="note">
          {say(`marked.${mark.state}`)} <Button kind="quiet">{say('unmark')}</Button>
        </p>
      </form>
      {mark.line && <Mark.Own from={say('you')}>{mark.line}</Mark.Own>}
      {said.author !== null && (
        <Layout.Details summary={say(mark.line ? 'lineAgain' : 'line')}>
          <LineForm
            {...{ reader }}
            said={{ author: said.authorId, id: said.id }}
            answers={{ ...mark, back }}
          />
        </Layout.Details>
      )}
    </>
  )
}
