import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { OpenItem } from './open-in-room.store.ts'
import { pageOf } from './page-of.ts'
import { words } from './words.ts'

interface OpenProps {
  reader: Reader
  items: OpenItem[]
  /** The room rests, and what was open there with it. */
  paused: boolean
}

/** What is open to a room now, and whose it is. */
export const OpenInRoom = ({ reader, items, paused }: OpenProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('roomOpen')}>
      {items.length === 0 && <p class="note">{say(paused ? 'roomOpenPaused' : 'roomOpenNothing')}</p>}
      {items.length > 0 && (
        <List.Rows>
          {items.map((item) => (
            <List.Row
              title={item.title || say(`roomNoun.${item.noun}`)}
              href={item.space === reader.id ? pageOf(item) : `/shared/${item.space}/${item.noun}/${item.id}`}
              note={noteOf(item, reader)}
            />
          ))}
        </List.Rows>
      )}
    </Layout.Section>
  )
}

function noteOf({ noun, space, owner, title, until }: OpenItem, reader: Reader) {
  const say = words(reader.language)
  const whose = space === reader.id ? say('roomYours') : say('roomFrom', { name: owner ?? '…' })
  const closes = until && say('roomUntil', { day: sayInstant(until, 'day', reader) })
  return [title && say(`roomNoun.${noun}`), whose, closes].filter(Boolean).join(' · ')
}
