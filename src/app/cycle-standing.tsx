import { lets, type PresentCycle } from '#cycles'
import { sayList } from '#language'
import type { Reader } from '#people'
import { Button, Layout, Mark, Note } from '#ui'
import { usesOfCycle } from './uses-of-cycle.ts'
import { words } from './words.ts'

interface StandingProps {
  reader: Reader
  cycle: PresentCycle
}

/** Where a cycle stands when it is not simply under way, and what it keeps of the template it was begun from. */
export const CycleStanding = ({ reader, cycle }: StandingProps) => {
  const say = words(reader.language)
  const { state, template, note } = cycle
  const over = !lets(cycle, 'mark phases')
  const resting = over ? 'cycleClosed' : state === 'paused' ? 'cyclePaused' : undefined
  const uses = sayUses(cycle.uses, reader.language)
  return (
    <>
      {resting && (
        <Note.Notice
          kind="due"
          action={
            over && !cycle.goesOn ? (
              <Button href="/cycles/new">{say('cycleNext')}</Button>
            ) : (
              <Button kind="quiet" href={over ? '/cycles' : `/cycles/${cycle.id}`}>
                {say(over ? 'cycleBack' : 'cycleLook')}
              </Button>
            )
          }
        >
          {say(resting)}
        </Note.Notice>
      )}
      {template && note && (
        <Layout.Details summary={say('templateNote', { template })}>
          <Mark.Own from={template}>{note}</Mark.Own>
          {uses && <p class="note">{say('templateUses', { uses })}</p>}
        </Layout.Details>
      )}
    </>
  )
}

function sayUses(suggested: readonly string[], language: string) {
  const named = usesOfCycle(language).filter(({ value }) => suggested.includes(value))
  return sayList(
    named.map(({ label }) => label),
    language,
    'unit',
  )
}
