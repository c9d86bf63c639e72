import { sayDay, sayInstant } from '#language'
import type { Reader } from '#people'
import { List } from '#ui'
import type { OpenEntry } from './people.store.ts'
import { nameEntry } from './name-entry.ts'
import { words } from './words.ts'

interface OthersProps {
  reader: Reader
  shared: OpenEntry[]
}

/** What others show the reader, the latest first. */
export const OthersEntries = ({ reader, shared }: OthersProps) => {
  const say = words(reader.language)
  if (shared.length === 0) return <p class="note">{say('sharedNothing')}</p>
  return (
    <List.Rows>
      {shared.map((item) => (
        <List.Row
          title={nameEntry(item, reader)}
          href={`/shared/${item.spaceId}/${item.noun}/${item.id}`}
          note={noteOf(item, reader)}
        />
      ))}
    </List.Rows>
  )
}

function noteOf({ noun, owner, day, until }: OpenEntry, reader: Reader) {
  const say = words(reader.language)
  const from = say(`shared.${noun}`, { name: owner, day: sayDay(day, 'day', reader) })
  return until ? `${from} · ${say('sharedUntil', { day: sayInstant(new Date(until), 'day', reader) })}` : from
}
