import { sayDay, sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout, List, Mark } from '#ui'
import type { MyWords, OwnPromise } from './my-words.ts'
import { words } from './words.ts'

const shown = 100

/** What the reader said in rooms and promised there, theirs also after they left; and a file of it. */
export const MyWordsPage = (props: MyWords & { reader: Reader }) => {
  const say = words(props.reader.language)
  return (
    <>
      <Layout.Head
        title={say('mineTitle')}
        lead={say('mineLead')}
        back={{ href: '/me', label: say('backToMe') }}
        action={
          props.said.length + props.promises.length > 0 && (
            <Button kind="plain" href="/me/words/file">
              {say('mineFile')}
            </Button>
          )
        }
      />
      <Said {...props} />
      <Promises {...props} />
    </>
  )
}

const Said = ({ reader, said }: Pick<MyWords, 'said'> & { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('mineSaid')}>
      {said.length === 0 && <p>{say('givenNone')}</p>}
      {said.length > 0 && (
        <List.Rows>
          {said.slice(0, shown).map(({ kind, noun, at, words: own }) => (
            <List.Row
              title={say(`kind.${kind}`)}
              note={say('mineTo', { noun: say(`noun.${noun}`), day: sayInstant(at, 'day', reader) })}
            >
              <Mark.Own>{own}</Mark.Own>
            </List.Row>
          ))}
        </List.Rows>
      )}
      {said.length > shown && <p class="note">{say('mineMore', { n: said.length - shown })}</p>}
    </Layout.Section>
  )
}

const Promises = ({ reader, promises }: Pick<MyWords, 'promises'> & { reader: Reader }) => {
  const say = words(reader.language)
  const standing = ({ due, done }: OwnPromise) =>
    done ? say('promiseDone') : due ? say('promiseDue', { day: sayDay(due, 'day', reader) }) : undefined
  return (
    <Layout.Section title={say('minePromises')}>
      {promises.length === 0 && <p>{say('promisesNone')}</p>}
      {promises.length > 0 && (
        <List.Rows>
          {promises.slice(0, shown).map((one) => (
            <List.Row title={one.what} note={standing(one)} />
          ))}
        </List.Rows>
      )}
      {promises.length > shown && <p class="note">{say('mineMore', { n: promises.length - shown })}</p>}
    </Layout.Section>
  )
}
