import type { Reader } from '#people'
import { List, Mark } from '#ui'
import type { Linked } from './link.ts'
import { ended } from './move.ts'
import { goalAt, sayState } from './say-goal.ts'
import { words } from './words.ts'

/** Goals above or below, each with its organization, how much it does, and how. */
export const LinkedGoals = ({ reader, goals }: { reader: Reader; goals: Linked[] }) => (
  <List.Rows>
    {goals.map((one) => (
      <List.Row title={one.statement} href={goalAt(one.space, one.goal)} note={noteOf(one, reader)}>
        {one.how && <Mark.Own>{one.how}</Mark.Own>}
      </List.Row>
    ))}
  </List.Rows>
)

/** "Harlow Valley Unified · serves it directly" */
export function noteOf({ organization, strength, state, changed }: Linked, reader: Reader) {
  const say = words(reader.language)
  return [
    organization,
    say(`strength.${strength}`),
    ended(state) && sayState({ state }, reader),
    changed && say('changedSince'),
  ]
    .filter(Boolean)
    .join(' · ')
}
