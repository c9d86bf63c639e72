import type { Reader } from '#people'
import { Field, Layout, List } from '#ui'
import { pageSize, type Colleague } from './directory.ts'
import { words } from './words.ts'

interface DirectoryProps {
  reader: Reader
  words: string
  page: number
  /** Those of this page, and one more where there is a next one. */
  people: Colleague[]
}

/** Finding people by the beginnings of words. */
export const DirectoryPage = (props: DirectoryProps) => {
  const { reader, people } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('directoryTitle')}
        lead={say('directoryLead')}
        back={{ href: '/people', label: say('people') }}
      />
      <Field.Find
        action="/people/directory"
        label={say('directoryWords')}
        hint={say('directoryHint')}
        value={props.words}
        find={say('directoryFind')}
      />
      <Layout.Section title={say('people')} quiet>
        {people.length === 0 && <p>{say('directoryNobody')}</p>}
        {people.length > 0 && (
          <List.Rows>
            {people.slice(0, pageSize).map((one) => (
              <List.Row title={one.name} href={`/people/${one.id}`} note={noteOf(one, reader)} />
            ))}
          </List.Rows>
        )}
        <Pages {...props} />
      </Layout.Section>
    </>
  )
}

const Pages = ({ reader, words: asked, page, people }: DirectoryProps) => {
  const say = words(reader.language)
  const to = (other: number) =>
    `/people/directory?${new URLSearchParams({ ...(asked && { words: asked }), page: String(other) })}`
  const next = people.length > pageSize
  if (page === 1 && !next) return null
  return (
    <List.Pager
      label={say('directoryPages')}
      here={say('directoryHere', { page })}
      newer={page > 1 ? { href: to(page - 1), label: say('directoryNewer') } : undefined}
      older={next ? { href: to(page + 1), label: say('directoryOlder') } : undefined}
    />
  )
}

/** "she/her · Principal, Maple Elementary" */
function noteOf({ id, pronouns, posts }: Colleague, reader: Reader): string {
  const say = words(reader.language)
  const held = posts.map((post) => say('postAt', { ...post }))
  return [id === reader.id && say('itsYou'), pronouns, ...held].filter(Boolean).join(' · ')
}
