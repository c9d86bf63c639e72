import type { Reader } from '#people'
import type { Circle } from '#sharing'
import { Layout, List } from '#ui'
import { nameMeeting } from './say-meeting.ts'
import { words } from './words.ts'

interface ChooseProps {
  reader: Reader
  circles: Circle[]
  structures: ReadonlyMap<string, string>
}

/** With whom a meeting is planned. */
export const ChooseCirclePage = ({ reader, circles, structures }: ChooseProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('plan')}
        lead={say('withWhom')}
        back={{ href: '/meetings', label: say('title') }}
      />
      {circles.length + structures.size === 0 && <p>{say('emptyAlone')}</p>}
      <List.Rows>
        {circles.map(({ id, kind, name, others }) => (
          <List.Row
            title={nameMeeting(
              { kind, circleName: name, title: null, others: others.map((one) => one.name) },
              reader,
            )}
            href={`/meetings/new?circle=${id}`}
            note={say(`kind.${kind}`)}
          />
        ))}
        {[...structures].map(([id, name]) => (
          <List.Row title={name} href={`/meetings/new?structure=${id}`} note={say('kind.structure')} />
        ))}
      </List.Rows>
    </>
  )
}
