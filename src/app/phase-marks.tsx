import { lets, type Phase, type PresentCycle } from '#cycles'
import type { Reader } from '#people'
import { Button, Layout } from '#ui'
import type { Item } from './readiness.ts'
import { words } from './words.ts'

interface MarksProps {
  reader: Reader
  cycle: PresentCycle
  phase: Phase
  items: readonly Item[]
}

/**
 * Where the leader says a phase is, and what comes next: ready, then done, or taken up again. It opens and closes nothing.
 * Of a phase that holds nothing yet there is nothing to say.
 */
export const PhaseMarks = ({ reader, cycle, phase, items }: MarksProps) => {
  const say = words(reader.language)
  const state = cycle.phases[phase]
  const { revisited } = cycle.walk[phase]
  if (state === 'not started' && !items.some(({ ready }) => ready)) return null
  const standing = say(`standing.${state}`)
  return (
    <Layout.Section title={say('standing')}>
      <p>{revisited > 0 ? `${standing} ${say('revisited', { n: revisited })}` : standing}</p>
      {lets(cycle, 'mark phases') && (
        <form method="post" action={`/cycle/${phase}`}>
          <Layout.Actions>
            {state !== 'ready' && state !== 'done' && (
              <Button kind="plain" name="state" value="ready">
                {say('markReady')}
              </Button>
            )}
            {state === 'ready' && (
              <Button kind="plain" name="state" value="done">
                {say('markDone')}
              </Button>
            )}
            {(state === 'ready' || state === 'done') && (
              <Button kind="quiet" name="state" value="working">
                {say('markAgain')}
              </Button>
            )}
          </Layout.Actions>
        </form>
      )}
    </Layout.Section>
  )
}
