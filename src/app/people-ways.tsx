import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { Ahead } from './ahead.store.ts'
import { words } from './words.ts'

const ways = [
  { way: 'wayMeetings', href: '/meetings' },
  { way: 'wayPromises', href: '/promises' },
  { way: 'wayStructures', href: '/structures' },
  { way: 'wayHours', href: '/me/hours' },
] as const

/** The other rooms where a leader meets people, feedback first where something waits. */
export const PeopleWays = ({ reader, ahead }: { reader: Reader; ahead: Ahead }) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('waysTitle')}>
      <List.Rows>
        <List.Row
          title={say('wayFeedback')}
          href="/feedback"
          note={say('wayFeedbackNote', { ...counts(ahead) })}
        />
        {ways.map(({ way, href }) => (
          <List.Row title={say(way)} href={href} note={say(`${way}Note`)} />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}

const counts = ({ received, asked }: Ahead) => ({ received, asked, waiting: received + asked })
