import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { Continuum } from './continuum.ts'
import { words } from './words.ts'

/** How a component looks in use, from ideal to not acceptable, with both lines in words. */
export const ContinuumTables = ({ reader, continuums }: { reader: Reader; continuums: Continuum[] }) => {
  const say = words(reader.language)
  return (
    <>
      {[...Map.groupBy(continuums, ({ role, outcome }) => `${role}\n${outcome}`).values()].map((group) => (
        <Layout.Section title={say('continuum')}>
          <p class="note">{[group[0]!.role, group[0]!.outcome].filter(Boolean).join(' · ')}</p>
          {group.map((one) => (
            <List.Ranges caption={one.component} ranges={rangesOf(one, reader)} />
          ))}
        </Layout.Section>
      ))}
    </>
  )
}

/** The ranges a continuum has; the solid line stands after what is ideal, the dashed one after what is acceptable. */
function rangesOf({ variations, ideal, acceptable }: Continuum, { language }: Reader): List.Range[] {
  const say = words(language)
  const ranges: List.Range[] = [
    { label: say('ideal'), steps: variations.slice(0, ideal) },
    {
      label: say('acceptable'),
      edge: 'solid',
      edgeWords: say('idealLine'),
      steps: variations.slice(ideal, acceptable),
    },
    {
      label: say('notAcceptable'),
      edge: 'dashed',
      edgeWords: say(acceptable > ideal ? 'acceptableLine' : 'bothLines'),
      steps: variations.slice(acceptable),
    },
  ]
  return ranges.filter(({ steps }) => steps.length > 0)
}
