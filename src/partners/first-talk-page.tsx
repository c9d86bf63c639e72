import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { firstTalk } from './first-talk.ts'
import type { Partnership } from './partnership.ts'
import { words } from './words.ts'

/** Eight questions for the first talk of two, on one page to read or print. */
export const FirstTalkPage = ({ reader, pair }: { reader: Reader; pair: Partnership }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('talkTitle')}
        over={say('talkWith', { name: pair.other.name })}
        back={{ href: `/partners/${pair.id}`, label: pair.other.name }}
        lead={say('talkLead')}
      />
      <Layout.Section title={say('talkAsk')}>
        <Questions {...{ reader }} of={firstTalk.slice(0, -1)} />
      </Layout.Section>
      <Layout.Section title={say('talkThen')}>
        <Questions {...{ reader }} of={firstTalk.slice(-1)} />
        <p class="note">{say('talk.8note')}</p>
        <List.Blank label={say('talkNotes')} lines={4} />
      </Layout.Section>
    </>
  )
}

const Questions = ({ reader, of }: { reader: Reader; of: readonly (typeof firstTalk)[number][] }) => {
  const say = words(reader.language)
  return (
    <List.Rows>
      {of.map(({ key, minutes }) => (
        <List.Row title={say(`talk.${key}`)} note={say('talkMinutes', { minutes })} />
      ))}
    </List.Rows>
  )
}
