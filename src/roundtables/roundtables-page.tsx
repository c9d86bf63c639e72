import type { Reader } from '#people'
import type { ComponentChildren } from 'preact'
import { Button, Card, Layout, List } from '#ui'
import type { RoundtableLine, TableAsking } from './roundtable.ts'
import { words } from './words.ts'

interface RoundtablesProps {
  reader: Reader
  asked: TableAsking[]
  roundtables: RoundtableLine[]
}

/** The roundtables of somebody: where they sit, where they are asked to, and beginning one. */
export const RoundtablesPage = ({ reader, asked, roundtables }: RoundtablesProps) => {
  const say = words(reader.language)
  const begin = (
    <Button href="/roundtables/new" icon="plus">
      {say('begin')}
    </Button>
  )
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/people', label: say('people') }}
        action={roundtables.length > 0 && begin}
      />
      {asked.length > 0 && <Asked {...{ reader, asked }} />}
      {roundtables.length > 0 ? (
        <Layout.Section title={say('yours')}>
          <List.Rows>
            {roundtables.map((table) => (
              <List.Row
                title={table.name}
                href={`/roundtables/${table.id}`}
                note={noteOf(table, reader)}
                due={table.paused ? say('paused') : undefined}
              />
            ))}
          </List.Rows>
        </Layout.Section>
      ) : (
        <Nothing {...{ reader, begin }} />
      )}
    </>
  )
}

const Asked = ({ reader, asked }: Pick<RoundtablesProps, 'reader' | 'asked'>) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('askedTitle')}>
      <List.Rows>
        {asked.map((one) => (
          <List.Row
            title={one.name ?? say('over')}
            href={`/roundtables/${one.id}`}
            note={say('asksYou', { name: one.askedBy })}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

function noteOf({ members, supervised, accepted }: RoundtableLine, { language }: Reader) {
  const say = words(language)
  return [
    say('members', { n: members }),
    supervised && say('supervised'),
    accepted === false && say('normsWait'),
  ]
    .filter(Boolean)
    .join(' · ')
}

const Nothing = ({ reader, begin }: { reader: Reader; begin: ComponentChildren }) => {
  const say = words(reader.language)
  return (
    <Card.Empty
      exampleTitle={say('example')}
      example={
        <List.Rows>
          <List.Row title={say('exampleName')} note={say('exampleNote')} />
        </List.Rows>
      }
      action={begin}
    >
      <p>{say('empty')}</p>
    </Card.Empty>
  )
}
