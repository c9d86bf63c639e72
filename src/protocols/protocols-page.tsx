import type { Reader } from '#people'
import type { Circle } from '#sharing'
import { Button, Layout, List } from '#ui'
import { libraryIn } from './library.ts'
import type { Protocol } from './protocol.ts'
import { sayLength } from './say-protocol.ts'
import { words } from './words.ts'

interface ProtocolsProps {
  reader: Reader
  own: Protocol[]
  circles: Circle[]
}

/** Everything a leader can choose from: their own, those of their circles, the library. */
export const ProtocolsPage = ({ reader, own, circles }: ProtocolsProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('title')}
        lead={say('lead')}
        back={{ href: '/people', label: say('backToPeople') }}
        action={
          <Button kind="plain" href="/protocols/new" icon="plus">
            {say('write')}
          </Button>
        }
      />
      <Part {...{ reader }} title={say('mine')} protocols={keptIn(own, reader.id)} />
      {circles.map((circle) => (
        <Part {...{ reader }} title={sayCircle(circle, reader)} protocols={keptIn(own, circle.id)} />
      ))}
      <Library reader={reader} />
    </>
  )
}

/** What one group wrote, and the library below it. */
export const GroupPage = ({ reader, own, circle }: Omit<ProtocolsProps, 'circles'> & { circle: Circle }) => {
  const say = words(reader.language)
  const protocols = keptIn(own, circle.id)
  return (
    <>
      <Layout.Head
        title={say('title')}
        over={circle.name ?? undefined}
        lead={say('groupLead')}
        back={{ href: `/roundtables/${circle.id}`, label: say('backToGroup') }}
        action={
          <Button kind="plain" href={`/protocols/new?space=${circle.id}`} icon="plus">
            {say('write')}
          </Button>
        }
      />
      {protocols.length === 0 && <p>{say('noneOfGroup')}</p>}
      <Part {...{ reader, protocols }} title={sayCircle(circle, reader)} />
      <Library reader={reader} />
    </>
  )
}

/** "Of Harlow roundtable", "Of you and Maya" */
export function sayCircle({ kind, name, others: [other] }: Circle, reader: Reader): string {
  const say = words(reader.language)
  if (kind !== 'roundtable' && other) return say('ofPartner', { name: other.name })
  return say('ofGroup', { name: name ?? say('roundtable') })
}

const keptIn = (protocols: Protocol[], space: string) => protocols.filter(({ own }) => own?.space === space)

const Library = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  const { protocols, meetings } = libraryIn(reader.language)
  return (
    <>
      <Part {...{ reader, protocols }} title={say('library')} />
      <Part {...{ reader }} title={say('meetings')} protocols={meetings} />
    </>
  )
}

const Part = ({ reader, title, protocols }: { reader: Reader; title: string; protocols: Protocol[] }) => {
  if (protocols.length === 0) return null
  return (
    <Layout.Section title={title}>
      <List.Rows>
        {protocols.map((protocol) => (
          <List.Row
            title={protocol.name}
            href={`/protocols/${protocol.key}`}
            note={[
              protocol.own?.aside && words(reader.language)('aside'),
              sayLength(protocol, reader),
              protocol.purpose,
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}
