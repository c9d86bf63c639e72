import { sayDay } from '#language'
import type { Reader } from '#people'
import type { Circle } from '#sharing'
import { Layout, List } from '#ui'
import type { SharedEntry } from './people.store.ts'
import { words } from './words.ts'

interface PeopleProps {
  reader: Reader
  circles: Circle[]
  shared: SharedEntry[]
}

/** Who walks with the reader, and what they show. */
export const PeoplePage = (props: PeopleProps) => {
  const say = words(props.reader.language)
  return (
    <>
      <Layout.Head title={say('peopleTitle')} lead={say('peopleLead')} />
      <Partners {...props} />
      <Groups {...props} />
      <Layout.Section title={say('sharedWithMe')}>
        <Shared {...props} />
      </Layout.Section>
    </>
  )
}

const Partners = ({ reader, circles }: PeopleProps) => {
  const say = words(reader.language)
  const partners = circles.filter((circle) => circle.kind === 'partnership')
  return (
    <Layout.Section title={say('myPartner')}>
      {partners.length === 0 && <p>{say('noPartner')}</p>}
      {partners.length > 0 && (
        <List.Rows>
          {partners.map((circle) => (
            <List.Row title={namesOf(circle)} note={say('partnerNote')} />
          ))}
        </List.Rows>
      )}
    </Layout.Section>
  )
}

const Groups = ({ reader, circles }: PeopleProps) => {
  const say = words(reader.language)
  const groups = circles.filter((circle) => circle.kind !== 'partnership')
  if (groups.length === 0) return null
  return (
    <Layout.Section title={say('circles')}>
      <List.Rows>
        {groups.map((circle) => (
          <List.Row
            title={circle.name ?? namesOf(circle)}
            note={circle.name && say('with', { names: namesOf(circle) })}
          />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const Shared = ({ reader, shared }: PeopleProps) => {
  const say = words(reader.language)
  if (shared.length === 0) return <p class="note">{say('sharedNothing')}</p>
  return (
    <List.Rows>
      {shared.map((item) => (
        <List.Row
          title={item.title}
          href={`/shared/${item.spaceId}/${item.noun}/${item.id}`}
          note={say('sharedBy', { name: item.owner, day: sayDay(item.day, 'day', reader) })}
        />
      ))}
    </List.Rows>
  )
}

const namesOf = (circle: Circle) => circle.others.map((other) => other.name).join(', ')
