import { isRunning, lets, type PresentCycle } from '#cycles'
import { sayDay, sayList } from '#language'
import type { Reader } from '#people'
import { Button, Layout, Mark, Note } from '#ui'
import type { ComponentChildren } from 'preact'
import { usesOfCycle } from './uses-of-cycle.ts'
import { words } from './words.ts'

interface StandingProps {
  reader: Reader
  cycle: PresentCycle
}

/** Where a cycle stands when it is not simply under way, and what it keeps of the template it was begun from. */
export const CycleStanding = ({ reader, cycle }: StandingProps) => {
  const say = words(reader.language)
  const { template, note } = cycle
  const uses = sayUses(cycle.uses, reader.language)
  return (
    <>
      <Standing {...{ reader, cycle }} />
      {template && note && (
        <Layout.Details summary={say('templateNote', { template })}>
          <Mark.Own from={template}>{note}</Mark.Own>
          {uses && <p class="note">{say('templateUses', { uses })}</p>}
        </Layout.Details>
      )}
    </>
  )
}

const Standing = ({ reader, cycle }: StandingProps) => {
  const say = words(reader.language)
  const own = `/cycles/${cycle.id}`
  const next = <Button href="/cycles/new">{say('cycleNext')}</Button>
  const quiet = (href: string, key: 'cycleBack' | 'cycleLook' | 'cycleClose') => (
    <Button kind="quiet" href={href}>
      {say(key)}
    </Button>
  )
  if (!lets(cycle, 'mark phases'))
    return <Told action={cycle.goesOn ? quiet('/cycles', 'cycleBack') : next}>{say('cycleClosed')}</Told>
  if (cycle.state === 'paused') return <Told action={quiet(own, 'cycleLook')}>{say('cyclePaused')}</Told>
  // Over a day after its last one, and nobody closed it: it asks for that, and for the next.
  if (!isRunning(cycle) || cycle.ends >= reader.today) return null
  return (
    <Told
      action={
        <Layout.Actions>
          {cycle.followed ? quiet('/cycles', 'cycleBack') : next}
          {quiet(own, 'cycleClose')}
        </Layout.Actions>
      }
    >
      {say('cycleOver', { day: sayDay(cycle.ends, 'day', reader) })}
    </Told>
  )
}

const Told = (told: { action: ComponentChildren; children: ComponentChildren }) => (
  <Note.Notice kind="due" {...told} />
)

function sayUses(suggested: readonly string[], language: string) {
  const named = usesOfCycle(language).filter(({ value }) => suggested.includes(value))
  return sayList(
    named.map(({ label }) => label),
    language,
    'unit',
  )
}
