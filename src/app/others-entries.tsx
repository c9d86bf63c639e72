import { sayDay, sayInstant } from '#language'
import type { Reader } from '#people'
import { List } from '#ui'
import type { SharedEntry } from './people.store.ts'
import { nameEntry } from './name-entry.ts'
import { words } from './words.ts'

interface OthersProps {
  reader: Reader
  shared: SharedEntry[]
  /** When they close by themselves, by their ids. */
  closings: ReadonlyMap<string, Date>
}

/** What others show the reader, the latest first. */
export const OthersEntries = ({ reader, shared, closings }: OthersProps) => {
  const say = words(reader.language)
  if (shared.length === 0) return <p class="note">{say('sharedNothing')}</p>
  return (
    <List.Rows>
      {shared.map((item) => (
        <List.Row
          title={nameEntry(item, reader)}
          href={`/shared/${item.spaceId}/${item.noun}/${item.id}`}
          note={noteOf(item, reader, closings.get(item.id))}
        />
      ))}
    </List.Rows>
  )
}

function noteOf({ noun, owner, day }: SharedEntry, reader: Reader, until: Date | undefined) {
  const say = words(reader.language)
  const from = say(`shared.${noun}`, { name: owner, day: sayDay(day, 'day', reader) })
  return until ? `${from} · ${say('sharedUntil', { day: sayInstant(until, 'day', reader) })}` : from
}
