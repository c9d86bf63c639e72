import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { goalKinds } from './goal.ts'
import { words } from './words.ts'

/** Where a goal begins: five kinds, each with an example. `from` names what it begins from, as an address does. */
export const StarterPage = ({ reader, from }: { reader: Reader; from: string }) => {
  const say = words(reader.language)
  const on = from && `&from=${encodeURIComponent(from)}`
  return (
    <>
      <Layout.Head
        title={say('new')}
        lead={say('starterLead')}
        back={{ href: '/cycle', label: say('back') }}
      />
      <List.Rows>
        {goalKinds.map((kind) => (
          <List.Row
            title={say(`kind.${kind}`)}
            href={`/goals/new?kind=${kind}${on}`}
            note={say(`starter.${kind}`)}
          />
        ))}
      </List.Rows>
    </>
  )
}
