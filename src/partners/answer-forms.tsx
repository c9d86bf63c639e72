import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import type { Partnership } from './partnership.ts'
import { words } from './words.ts'

/** Saying yes or no to an asking; or taking one's own back. */
export const AnswerForms = ({ reader, pair }: { reader: Reader; pair: Partnership }) => {
  const say = words(reader.language)
  const at = `/partners/${pair.id}`
  if (pair.state === 'asking')
    return (
      <form method="post" action={`${at}/ending`}>
        <Layout.Actions>
          <Button kind="plain">{say('takeBack')}</Button>
        </Layout.Actions>
      </form>
    )
  if (pair.state !== 'asked') return null
  return (
    <>
      <Layout.Actions>
        <form method="post" action={`${at}/acceptance`}>
          <Button icon="check">{say('yes')}</Button>
        </form>
        <form method="post" action={`${at}/declining`}>
          <Button kind="plain">{say('no')}</Button>
        </form>
      </Layout.Actions>
      <p class="note">{say('noNote')}</p>
    </>
  )
}
