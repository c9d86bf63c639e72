import type { Reader } from '#people'
import { Button, List } from '#ui'
import { GoalCourse } from './goal-course.tsx'
import { isOpen, type Goal } from './goal.ts'
import { words } from './words.ts'

interface SummaryProps {
  reader: Reader
  goal: Goal
  href?: string
  /** May its number be written? */
  open?: boolean
}

/** A goal as one row of the cycle: its sentence, its kind, how far it has come, and the way to say where it is now. */
export const GoalSummary = ({ reader, goal, href, open }: SummaryProps) => {
  const say = words(reader.language)
  const note = [say(`kind.${goal.kind}`), !isOpen(goal) && say(`state.${goal.state}`)]
  return (
    <List.Row title={goal.statement} href={href} note={note.filter(Boolean).join(' · ')}>
      <GoalCourse {...{ reader, goal }} />
      {open && isOpen(goal) && (
        <Button
          kind="quiet"
          href={`/goals/${goal.id}/values?back=cycle`}
          label={say('valueOf', { goal: goal.statement })}
        >
          {say('value')}
        </Button>
      )}
    </List.Row>
  )
}
