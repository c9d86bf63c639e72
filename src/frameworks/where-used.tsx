import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { Adopted } from './adoption.ts'
import { sayAdoption } from './say-adoption.ts'
import type { Uses } from './uses.ts'
import { words } from './words.ts'

interface WhereUsedProps {
  reader: Reader
  adoptions: Adopted[]
  uses: Uses
}

/** How many organizations are named; the reader's own stand first. */
const most = 20

/** Where it is used: the reader's own things and organizations by name, other people's as counts. */
export const WhereUsed = ({ reader, adoptions, uses: { own, others } }: WhereUsedProps) => {
  const say = words(reader.language)
  if (adoptions.length + own.length + others.length === 0) return null
  return (
    <Layout.Section title={say('whereUsed')}>
      <List.Rows>
        {own.map((one) => (
          <List.Row {...one} />
        ))}
        {adoptions.slice(0, most).map((one) => (
          <List.Row
            title={one.organization}
            href={`/organizations/${one.space}`}
            note={sayAdoption(one, reader)}
          />
        ))}
        {adoptions.length > most && <List.Row title={say('moreAdopted', { n: adoptions.length - most })} />}
        {others.map((sentence) => (
          <List.Row title={sentence} />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

/** What answers an item in other frameworks, by way of a crosswalk. */
export const InOthers = ({ reader, uses }: Pick<WhereUsedProps, 'reader' | 'uses'>) => {
  if (uses.answers.length === 0) return null
  return (
    <Layout.Section title={words(reader.language)('inOthers')}>
      <List.Rows>
        {uses.answers.map((one) => (
          <List.Row {...one} />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}
