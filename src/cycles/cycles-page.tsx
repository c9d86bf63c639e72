import type { Reader } from '#people'
import { Button, Layout, List } from '#ui'
import type { KeptCycle } from './kept-cycle.ts'
import { isOpen } from './policy.ts'
import { nameOfCycle, sayDays } from './say-cycle.ts'
import { words } from './words.ts'

interface CyclesProps {
  reader: Reader
  cycles: KeptCycle[]
}

/** All cycles of a leader with their years, and which of them they work in. */
export const CyclesPage = ({ reader, cycles }: CyclesProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('cycles')}
        lead={say('cyclesLead')}
        back={{ href: '/cycle', label: say('myCycle') }}
        action={<Button href="/cycles/new">{say('beginAnother')}</Button>}
      />
      {cycles.length === 0 && <p>{say('cyclesNone')}</p>}
      {cycles.length > 0 && (
        <List.Rows>
          {cycles.map((cycle) => (
            <List.Row
              title={nameOfCycle(cycle, reader)}
              href={`/cycles/${cycle.id}`}
              note={sayCycle(cycle, reader)}
              aside={<Choice {...{ reader, cycle }} />}
            />
          ))}
        </List.Rows>
      )}
      <p>
        <Button kind="quiet" href="/cycles/invitations">
          {say('invitationsMade')}
        </Button>
      </p>
    </>
  )
}

const Choice = ({ reader, cycle }: { reader: Reader; cycle: KeptCycle }) => {
  const say = words(reader.language)
  if (cycle.present) return <span class="note">{say('present')}</span>
  const title = nameOfCycle(cycle, reader)
  return (
    <form method="post" action={`/cycles/${cycle.id}/present`}>
      <Button kind="quiet" label={say(isOpen(cycle) ? 'workInThis' : 'lookBackInto', { title })}>
        {say(isOpen(cycle) ? 'workIn' : 'lookBack')}
      </Button>
    </form>
  )
}

function sayCycle(cycle: KeptCycle, reader: Reader) {
  const say = words(reader.language)
  const done = Object.values(cycle.phases).filter((state) => state === 'done').length
  const year = cycle.title ? [cycle.schoolYear] : []
  const said = [
    say(`state.${cycle.state}`),
    cycle.post,
    sayDays(cycle, reader),
    say('phasesDone', { n: done }),
  ]
  return [...year, ...said].join(' · ')
}
