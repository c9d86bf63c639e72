import { phases, type Phase, type PresentCycle } from '#cycles'
import type { Complaints } from '#forms'
import { sayDay } from '#language'
import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import { AloneSection } from './alone-section.tsx'
import { CycleStanding } from './cycle-standing.tsx'
import { hasBeside, PhaseBeside } from './phase-beside.tsx'
import { PhaseMarks } from './phase-marks.tsx'
import { ReadyList } from './ready-list.tsx'
import type { Item } from './readiness.ts'
import { StandardsLine } from './standards-line.tsx'
import type { TogetherGates } from './together.store.ts'
import { words } from './words.ts'
import { YearPath } from './year-path.tsx'

interface PhaseProps {
  reader: Reader
  cycle: PresentCycle
  phase: Phase
  items: Item[]
  standards: string[]
  /** With whom the leader goes, where the phase asks for it. */
  company?: TogetherGates
  /** A reason that was typed and could not be kept. */
  again?: { answers: Record<string, unknown>; complaints: Complaints }
}

/** One phase: its few tasks, what is ready, what is open, and the way on. Nothing is locked. */
export const PhasePage = (props: PhaseProps) => {
  const { reader, cycle, items, standards, company, phase, again } = props
  const say = words(reader.language)
  const ready = items.every((item) => item.ready)
  const settled = ready || cycle.phases[phase] === 'ready' || cycle.phases[phase] === 'done'
  const next = phases[phases.indexOf(phase) + 1]
  return (
    <>
      <Layout.Head
        back={{ href: '/cycle', label: say('cycle') }}
        over={sayDays(props)}
        title={say(`phase.${phase}`)}
        lead={ready ? say('phaseDone') : say(`phaseLead.${phase}`)}
      />
      <CycleStanding {...{ reader, cycle }} />
      <YearPath reader={reader} states={cycle.phases} at={phase} slim />
      <Layout.Columns side={hasBeside(phase) && <PhaseBeside {...{ reader, phase }} />}>
        <Layout.Section title={say('tasks')}>
          <ReadyList {...{ reader, items }} />
        </Layout.Section>
        {company && <AloneSection {...{ reader, cycle, company, again }} />}
        {phase === 'focus' && <StandardsLine {...{ reader, standards }} />}
        <PhaseMarks {...props} />
        {next && (
          <Layout.Actions>
            <Button kind="plain" href={`/cycle/${next}`}>
              {say(settled ? 'goOnReady' : 'goOn', { phase: say(`phase.${next}`) })}
            </Button>
          </Layout.Actions>
        )}
      </Layout.Columns>
    </>
  )
}

function sayDays({ reader, cycle, phase }: PhaseProps) {
  const { starts, ends } = cycle.walk[phase]
  if (!starts || !ends) return undefined
  const [from, until] = [sayDay(starts, 'day', reader), sayDay(ends, 'day', reader)]
  return words(reader.language)('phaseDays', { from, until })
}
