import { sayDay } from '#language'
import type { Reader } from '#people'
import { List } from '#ui'
import type { SharedEntry } from './people.store.ts'
import { nameEntry } from './name-entry.ts'
import { words } from './words.ts'

/** What others show the reader, the latest first. */
export const OthersEntries = ({ reader, shared }: { reader: Reader; shared: SharedEntry[] }) => {
  const say = words(reader.language)
  if (shared.length === 0) return <p class="note">{say('sharedNothing')}</p>
  return (
    <List.Rows>
      {shared.map((item) => (
        <List.Row
          title={nameEntry(item, reader)}
          href={`/shared/${item.spaceId}/${item.noun}/${item.id}`}
          note={say(`shared.${item.noun}`, { name: item.owner, day: sayDay(item.day, 'day', reader) })}
        />
      ))}
    </List.Rows>
  )
}
