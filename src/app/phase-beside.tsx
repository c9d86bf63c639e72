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

interface BesideProps {
  reader: Reader
  phase: keyof typeof beside
}

/** Has a phase something beside its tasks? The first three have. */
export const hasBeside = (phase: Phase): phase is keyof typeof beside => phase in beside

/** What stands beside the tasks of a phase: never asked for, there for whoever likes. */
export const PhaseBeside = ({ reader, phase }: BesideProps) => {
  const say = words(reader.language)
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
