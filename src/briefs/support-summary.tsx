import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { sayGroup } from './brief-text.tsx'
import { standing, stands, type Support } from './support.ts'
import { words } from './words.ts'

/** Who stands where, a line for each answer: what one looks at once more before deciding, with who was not asked yet. */
export const SupportSummary = ({ reader, support }: { reader: Reader; support: Support[] }) => {
  const say = words(reader.language)
  const groups = Map.groupBy(standing(support), ({ stand }) => stand)
  const said = stands.toSorted((one, other) => Number(one === 'notAsked') - Number(other === 'notAsked'))
  return (
    <Layout.Section title={say('zoom.support')}>
      <List.Facts
        facts={said.flatMap((stand) => {
          const who = (groups.get(stand) ?? []).map((one) => sayGroup(one.who, reader))
          return who.length > 0 ? [[say(`stand.${stand}`), who.join(' · ')]] : []
        })}
      />
    </Layout.Section>
  )
}
