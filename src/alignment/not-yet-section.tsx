import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { lensAt } from './lens.ts'
import type { NotYet } from './not-yet.store.ts'
import { words } from './words.ts'

interface NotYetProps {
  reader: Reader
  /** The first fifty, and one more that tells of others. */
  places: NotYet[]
}

/** Below a goal: who has no goal yet that serves it. It need not be so that they have: one goal cannot be everybody's. */
export const NotYetSection = ({ reader, places }: NotYetProps) => {
  const say = words(reader.language)
  if (places.length === 0) return null
  return (
    <Layout.Section title={say('notYet')} id="not-yet">
      <p class="note">{say('notYetLead')}</p>
      <List.Rows>
        {places.slice(0, 50).map(({ id, name, goals }) => (
          <List.Row title={name} href={lensAt(id)} note={say('goalsOf', { n: goals })} />
        ))}
      </List.Rows>
      {places.length > 50 && <p class="note">{say('notYetMore')}</p>}
    </Layout.Section>
  )
}
