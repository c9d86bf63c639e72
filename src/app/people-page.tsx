import { sayDay } from '#language'
import type { Reader } from '#people'
import type { Asking, Circle } from '#sharing'
import { Button, Layout, List } from '#ui'
import type { SharedEntry } from './people.store.ts'
import { words } from './words.ts'

interface PeopleProps {
  reader: Reader
  /** Who asks the reader into a circle. */
  asked: Asking[]
  circles: Circle[]
  shared: SharedEntry[]
}

/** Who walks with the reader, and what they show. */
export const PeoplePage = (props: PeopleProps) => {
  const say = words(props.reader.language)
  return (
    <>
      <Layout.Head
        title={say('peopleTitle')}
        lead={say('peopleLead')}
        action={
          <Button kind="plain" href="/people/directory" icon="people">
            {say('findPeople')}
          </Button>
        }
      />
      {props.asked.length > 0 && <Asked {...props} />}
      <Partners {...props} />
      <Groups {...props} />
      <Layout.Section title={say('sharedWithMe')}>
        <Shared {...props} />
      </Layout.Section>
    </>
  )
}

const Asked = ({ reader, asked }: PeopleProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section id="asked" title={say('askedTitle')}>
      <List.Rows>
        {asked.map((one) => (
          <List.Row
            title={say(`asked.${one.kind}`, { name: one.askedBy, circle: one.name ?? '' })}
            note={say('askedNote')}
            aside={
              <form method="post" action={`/circles/${one.id}/membership`}>
                <Button>{say('askedYes')}</Button>
              </form>
            }
          />
        ))}
      </List.Rows>
    </Layout.Section>
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
            <List.Row
              title={namesOf(circle)}
              note={say('partnerNote')}
              aside={<Leave {...{ reader, circle }} />}
            />
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
            note={
              circle.kind === 'coaching'
                ? say('coachNote')
                : circle.name && say('with', { names: namesOf(circle) })
            }
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
          note={say(`shared.${item.noun}`, { name: item.owner, day: sayDay(item.day, 'day', reader) })}
        />
      ))}
    </List.Rows>
  )
}

const Leave = ({ reader, circle }: { reader: Reader; circle: Circle }) => {
  const say = words(reader.language)
  return (
    <Layout.Details summary={say('leave')}>
      <p>{say('leaveWhat', { name: namesOf(circle) })}</p>
      <form method="post" action={`/circles/${circle.id}/membership/ending`}>
        <Button kind="plain">{say('leaveDo')}</Button>
      </form>
    </Layout.Details>
  )
}

const namesOf = (circle: Circle) => circle.others.map((other) => other.name).join(', ')
