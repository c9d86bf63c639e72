import { Button, Layout, List } from '#ui'
import type { PeopleProps } from './people-props.ts'
import { words } from './words.ts'

/** The reader's roundtables; whoever has none is told what one is. */
export const PeopleTables = ({ reader, tables }: Pick<PeopleProps, 'reader' | 'tables'>) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('myTables')}>
      {tables.length === 0 ? (
        <>
          <p>{say('noTable')}</p>
          <Layout.Actions>
            <Button kind="plain" href="/roundtables">
              {say('findTable')}
            </Button>
          </Layout.Actions>
        </>
      ) : (
        <List.Rows>
          {tables.map(({ id, name, members, paused, supervised }) => (
            <List.Row
              title={name}
              href={`/roundtables/${id}`}
              note={[
                say('tableMembers', { n: members }),
                paused && say('tablePaused'),
                supervised && say('tableSupervised'),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          ))}
        </List.Rows>
      )}
    </Layout.Section>
  )
}
