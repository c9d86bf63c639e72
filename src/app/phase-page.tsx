import { phases, type Phase } from '#cycles'
import type { Complaints } from '#forms'
import { sayDay } from '#language'
import { Button, Layout } from '#ui'
import { AloneSection } from './alone-section.tsx'
import type { CycleProps } from './cycle-page.tsx'
import { CycleStanding } from './cycle-standing.tsx'
import { PhaseBeside } from './phase-beside.tsx'
import { PhaseMarks } from './phase-marks.tsx'
import { ReadyList } from './ready-list.tsx'
import { readiness } from './readiness.ts'
import { StandardsLine } from './standards-line.tsx'
import { words } from './words.ts'
import { YearPath } from './year-path.tsx'

type PhaseProps = Pick<CycleProps, 'reader' | 'cycle' | 'year' | 'gates' | 'company'> & {
  phase: Phase
  /** A reason that was typed and could not be kept. */
  again?: { answers: Record<string, unknown>; complaints: Complaints }
}

/** One phase: its few tasks, what is ready, what is open, and the way on. Nothing is locked. */
export const PhasePage = (props: PhaseProps) => {
  const { reader, cycle, year, gates, company, phase, again } = props
  const say = words(reader.language)
  const items = readiness(phase, { year, gates, company })
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
      <Layout.Section title={say('tasks')}>
        <ReadyList {...{ reader, items }} />
      </Layout.Section>
      {phase === 'structures' && <AloneSection {...{ reader, cycle, company, again }} />}
      {phase === 'focus' && <StandardsLine {...{ reader, year }} />}
      <PhaseBeside {...{ reader, phase }} />
      <PhaseMarks {...props} />
      {next && (
        <Layout.Actions>
          <Button kind="plain" href={`/cycle/${next}`}>
            {say(settled ? 'goOnReady' : 'goOn', { phase: say(`phase.${next}`) })}
          </Button>
        </Layout.Actions>
      )}
    </>
  )
}

function sayDays({ reader, cycle, phase }: PhaseProps) {
  const { starts, ends } = cycle.walk[phase]
  if (!starts || !ends) return undefined
  const [from, until] = [sayDay(starts, 'day', reader), sayDay(ends, 'day', reader)]
  return words(reader.language)('phaseDays', { from, until })
}
