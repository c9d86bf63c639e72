import type { Reader } from '#people'
import { Layout, List, Mark, Prose } from '#ui'
import type { Goal } from './goal.ts'
import { GoalSummary } from './goal-summary.tsx'
import { words } from './words.ts'

/** A goal that somebody shares with the reader, to read only. */
export const SharedGoalPage = ({ reader, goal, owner }: { reader: Reader; goal: Goal; owner: string }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={say('edit')}
        back={{ href: '/people', label: say('backToPeople') }}
        lead={<Mark.WhoSees words={say('sharedBy', { name: owner })} who="two" />}
      />
      <List.Rows>
        <GoalSummary {...{ reader, goal }} />
      </List.Rows>
      {goal.whyNow && <Prose markdown={goal.whyNow} />}
    </>
  )
}
