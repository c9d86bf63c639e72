import type { Reader } from '#people'
import { GoalProgress } from '#plans'
import { List, Mark } from '#ui'
import { isOpen, type Goal } from './goal.ts'
import { words } from './words.ts'

/** A goal as one row of the cycle: its sentence, its kind, and how far it has come. */
export const GoalSummary = ({ reader, goal, href }: { reader: Reader; goal: Goal; href?: string }) => {
  const say = words(reader.language)
  const note = [say(`kind.${goal.kind}`), !isOpen(goal) && say(`state.${goal.state}`)]
  return (
    <List.Row title={goal.statement} href={href} note={note.filter(Boolean).join(' · ')}>
      {goal.target === null ? (
        <Mark.Own asked>{say('noTarget')}</Mark.Own>
      ) : (
        <GoalProgress {...{ reader, goal }} />
      )}
    </List.Row>
  )
}
