import { sayDay, sayInstant } from '#language'
import type { Reader } from '#people'
import { Layout, List } from '#ui'
import type { Goal } from './goal.ts'
import type { GoalVersion } from './goals.store.ts'
import { words } from './words.ts'

/** How a goal read before, the newest first; for its owner alone. */
export const EarlierPage = ({
  reader,
  goal,
  versions,
}: {
  reader: Reader
  goal: Goal
  versions: GoalVersion[]
}) => {
  const say = words(reader.language)
  const columns = versions.map(({ at }) => sayInstant(at, 'day', reader))
  const row = (head: string, cell: (version: GoalVersion) => string | number | null) => ({
    head,
    cells: versions.map((version) => String(cell(version) ?? '–')),
  })
  return (
    <>
      <Layout.Head
        title={say('earlierTitle')}
        lead={goal.statement}
        back={{ href: `/goals/${goal.id}`, label: say('backToGoal') }}
      />
      <List.Comparison
        caption={say('earlierTitle')}
        over={say('edit')}
        columns={columns}
        rows={[
          row(say('statementShort'), ({ statement }) => statement),
          row(say('measure'), ({ measure }) => measure || null),
          row(say('baseline'), ({ baseline }) => baseline),
          row(say('target'), ({ target }) => target),
          row(say('unit'), ({ unit }) => unit || null),
          row(say('due'), ({ due }) => due && sayDay(due, 'long', reader)),
        ]}
      />
    </>
  )
}
