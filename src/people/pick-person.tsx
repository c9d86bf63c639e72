import { Field, Layout, List } from '#ui'
import type { Candidate } from './candidate.ts'
import { words } from './words.ts'

interface PickProps {
  language: string
  /** The page that asks; the chosen one comes back to it as `person`. */
  path: string
  /** What else the page's address carries. */
  also?: Record<string, string>
  asked: string
  /** At most thirty, and one more that tells of others. */
  people: Candidate[]
}

/** Choosing somebody of the directory: words to find them by, and who fits. Without script as with it. */
export const PickPerson = ({ language, path, also = {}, asked, people }: PickProps) => {
  const say = words(language)
  const to = (person: string) => `${path}?${new URLSearchParams({ ...also, person })}`
  return (
    <>
      <Field.Find
        action={path}
        also={also}
        label={say('pickWords')}
        hint={say('pickHint')}
        value={asked}
        find={say('pickFind')}
      />
      <Layout.Section title={say('pickFound')} quiet>
        {people.length === 0 && <p>{say(asked ? 'pickNone' : 'pickNobody')}</p>}
        {people.length > 0 && (
          <List.Rows>
            {people.slice(0, 30).map((one) => (
              <List.Row title={one.name} href={to(one.id)} note={noteOf(one, language)} />
            ))}
          </List.Rows>
        )}
        {people.length > 30 && <p class="note">{say('pickMore')}</p>}
      </Layout.Section>
    </>
  )
}

const noteOf = ({ pronouns, posts }: Candidate, language: string) =>
  [pronouns, ...posts.map((post) => words(language)('pickPost', { ...post }))].filter(Boolean).join(' · ')
