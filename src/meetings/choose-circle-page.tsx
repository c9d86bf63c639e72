import type { Reader } from '#people'
import type { Circle } from '#sharing'
import { Layout, List } from '#ui'
import { roomOf } from './path-of.ts'
import { nameMeeting } from './say-meeting.ts'
import { words } from './words.ts'

interface ChooseProps {
  reader: Reader
  circles: Circle[]
  structures: ReadonlyMap<string, string>
}

/** With whom a meeting is planned. Where nothing new begins for now, one is led to where it is taken up again. */
export const ChooseCirclePage = ({ reader, circles, structures }: ChooseProps) => {
  const say = words(reader.language)
  const open = circles.filter(({ paused }) => !paused)
  return (
    <>
      <Layout.Head
        title={say('plan')}
        lead={say('withWhom')}
        back={{ href: '/meetings', label: say('title') }}
      />
      {circles.length + structures.size === 0 && <p>{say('emptyAlone')}</p>}
      <List.Rows>
        {open.map((circle) => (
          <List.Row
            title={nameOf(circle, reader)}
            href={`/meetings/new?circle=${circle.id}`}
            note={say(`kind.${circle.kind}`)}
          />
        ))}
        {[...structures].map(([id, name]) => (
          <List.Row title={name} href={`/meetings/new?structure=${id}`} note={say('kind.structure')} />
        ))}
      </List.Rows>
      <Paused {...{ reader }} circles={circles.filter(({ paused }) => paused)} />
    </>
  )
}

const Paused = ({ reader, circles }: Pick<ChooseProps, 'reader' | 'circles'>) => {
  if (circles.length === 0) return null
  const say = words(reader.language)
  return (
    <Layout.Section title={say('paused')}>
      <p class="note">{say('pausedNote')}</p>
      <List.Rows>
        {circles.map((circle) => (
          <List.Row
            title={nameOf(circle, reader)}
            href={roomOf(circle.kind, circle.id)}
            note={say(`kind.${circle.kind}`)}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const nameOf = ({ kind, name, others }: Circle, reader: Reader) =>
  nameMeeting({ kind, circleName: name, title: null, others: others.map((one) => one.name) }, reader)
