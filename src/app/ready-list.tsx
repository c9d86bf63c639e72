import type { Reader } from '#people'
import { List } from '#ui'
import type { Item } from './readiness.ts'
import { words } from './words.ts'

/** What is ready and what is open, each leading to where it is done; the first that is open is the next. */
export const ReadyList = ({ reader, items }: { reader: Reader; items: Item[] }) => {
  const say = words(reader.language)
  const next = items.find(({ ready }) => !ready)
  return (
    <List.Rows>
      {items.map((item) => (
        <List.Row
          title={say(item.key, item.values)}
          href={item.href}
          aside={
            item === next ? (
              <strong>{say('next')}</strong>
            ) : (
              <span class="note">{say(item.ready ? 'ready' : 'open')}</span>
            )
          }
        />
      ))}
    </List.Rows>
  )
}
