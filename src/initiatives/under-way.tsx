import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { addressOf } from './address.ts'
import type { Around } from './initiative.ts'
import { words } from './words.ts'

/** What is under way, beside the question what stops, each with the way to where it is decided; nothing where nothing is. */
export const UnderWay = ({ reader, initiatives }: { reader: Reader; initiatives: readonly Around[] }) => {
  const say = words(reader.language)
  if (initiatives.length === 0) return null
  return (
    <Layout.Details summary={say('underWay', { n: initiatives.length })}>
      <List.Rows>
        {initiatives.map(({ space, id, name }) => (
          <List.Row title={name} href={addressOf(space, id)} />
        ))}
      </List.Rows>
    </Layout.Details>
  )
}
