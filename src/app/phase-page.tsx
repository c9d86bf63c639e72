import { phases, type Phase } from '#cycles'
import { Button, Layout } from '#ui'
import { nameOf, type CycleProps } from './cycle-page.tsx'
import { ReadyList } from './ready-list.tsx'
import { readiness } from './readiness.ts'
import { StandardsLine } from './standards-line.tsx'
import { words } from './words.ts'
import { YearPath } from './year-path.tsx'

type PhaseProps = Pick<CycleProps, 'reader' | 'cycle' | 'year' | 'partner'> & { phase: Phase }

/** One phase: its few tasks, what is ready, what is open, and the way on. Nothing is locked. */
export const PhasePage = ({ reader, cycle, year, partner, phase }: PhaseProps) => {
  const say = words(reader.language)
  const items = readiness(phase, year, nameOf(partner))
  const next = phases[phases.indexOf(phase) + 1]
  return (
    <>
      <Layout.Head
        back={{ href: '/cycle', label: say('cycle') }}
        title={say(`phase.${phase}`)}
        lead={items.every((item) => item.ready) ? say('phaseDone') : say(`phaseLead.${phase}`)}
      />
      <YearPath reader={reader} states={cycle.phases} />
      <Layout.Section title={say('tasks')}>
        <ReadyList {...{ reader, items }} />
      </Layout.Section>
      {phase === 'focus' && <StandardsLine {...{ reader, year }} />}
      {next && (
        <Layout.Actions>
          <Button kind="plain" href={`/cycle/${next}`}>
            {say(items.every((item) => item.ready) ? 'goOnReady' : 'goOn', { phase: say(`phase.${next}`) })}
          </Button>
        </Layout.Actions>
      )}
    </>
  )
}
