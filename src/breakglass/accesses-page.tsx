import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import { stateOf, type Access, type State } from './access.ts'
import { sayState, whatOf } from './say-access.ts'
import { words } from './words.ts'

interface AccessesProps {
  reader: Reader
  accesses: Access[]
  mayAsk: boolean
}

/** What was asked for, what is open and what is over, for administrators and for who reads. */
export const AccessesPage = ({ reader, accesses, mayAsk }: AccessesProps) => {
  const say = words(reader.language)
  const standing = (...states: State[]) => accesses.filter((one) => states.includes(stateOf(one, reader.now)))
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/me', label: say('back') }}
        action={mayAsk && <Button href="/break-glass/new">{say('ask')}</Button>}
      />
      {accesses.length === 0 && <p>{say('none')}</p>}
      <Part {...{ reader }} title={say('waiting')} accesses={standing('asked')} />
      <Part {...{ reader }} title={say('open')} accesses={standing('open')} />
      <Part {...{ reader }} title={say('past')} accesses={standing('declined', 'ended', 'past')} />
    </>
  )
}

const Part = ({ reader, title, accesses }: { reader: Reader; title: string; accesses: Access[] }) => {
  const say = words(reader.language)
  if (accesses.length === 0) return null
  return (
    <Layout.Section title={title}>
      <List.Rows>
        {accesses.map((one) => (
          <List.Row
            title={say('reads', {
              reader: one.reader ?? say('someone'),
              owner: one.owner ?? say('someone'),
              what: whatOf(one, reader),
            })}
            href={`/break-glass/${one.id}`}
            note={sayState(one, reader)}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}
