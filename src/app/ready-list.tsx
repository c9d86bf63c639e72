import type { Reader } from '#people'
import { List } from '#ui'
import type { Item } from './readiness.ts'
import { words } from './words.ts'

/** What is ready and what is open, each leading to where it is done. */
export const ReadyList = ({ reader, items }: { reader: Reader; items: Item[] }) => {
  const say = words(reader.language)
  return (
    <List.Rows>
      {items.map(({ key, ready, href, values }) => (
        <List.Row
          title={say(key, values)}
          href={href}
          aside={<span class="note">{say(ready ? 'ready' : 'open')}</span>}
        />
      ))}
    </List.Rows>
  )
}
