import type { Phase } from '#cycles'
import type { Reader } from '#people'
import { Layout, List } from '#ui'
import { words } from './words.ts'

const beside = {
  purpose: {
    title: 'purposeBeside',
    ways: [
      { way: 'besideMirror', href: '/purpose/mirror' },
      { way: 'besideIdeas', href: '/purpose/ideas' },
    ],
  },
  focus: {
    title: 'focusBeside',
    ways: [
      { way: 'besideMap', href: '/alignment/mine' },
      { way: 'besideInitiatives', href: '/initiatives' },
      { way: 'besideBriefs', href: '/briefs' },
      { way: 'besideHorizon', href: '/horizon' },
    ],
  },
  structures: {
    title: 'structuresBeside',
    ways: [
      { way: 'besideStructures', href: '/structures' },
      { way: 'besideHours', href: '/me/hours' },
      { way: 'besideProtocols', href: '/protocols' },
      { way: 'besidePulse', href: '/pulse' },
    ],
  },
} as const

/** What stands beside the tasks of the first three phases: never asked for, there for whoever likes. */
export const PhaseBeside = ({ reader, phase }: { reader: Reader; phase: Phase }) => {
  const say = words(reader.language)
  if (phase === 'action' || phase === 'outcomes') return null
  const { title, ways } = beside[phase]
  return (
    <Layout.Section title={say(title)}>
      <List.Rows>
        {ways.map(({ way, href }) => (
          <List.Row title={say(way)} href={href} note={say(`${way}Note`)} />
        ))}
      </List.Rows>
    </Layout.Section>
  )
}
