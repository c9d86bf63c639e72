import type { Reader } from '#people'
import { Button, Layout, Mark, Prose } from '#ui'
import { GoalProgress } from './goal-progress.tsx'
import type { Goal } from './goal.ts'
import { words } from './words.ts'

interface GoalPageProps {
  reader: Reader
  goal: Goal
  /** Who can see it, in words; for somebody it is shared with, whose it is. */
  label: { words: string; who: 'one' | 'two' | 'group' }
  own: boolean
}

/** A goal to read: what it says, why, how far it has come, who can see it. Its owner goes on from here. */
export const GoalPage = ({ reader, goal, label, own }: GoalPageProps) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={goal.statement}
        over={say(`kind.${goal.kind}`)}
        back={own ? { href: '/cycle', label: say('back') } : { href: '/people', label: say('backToPeople') }}
        lead={<Mark.WhoSees {...label} href={own ? `/sharing/goal/${goal.id}` : undefined} />}
      />
      {goal.target === null ? (
        <Mark.Own asked>{say('noTarget')}</Mark.Own>
      ) : (
        <GoalProgress {...{ reader, goal }} />
      )}
      {goal.measure && (
        <Layout.Section title={say('measure')}>
          <p>{goal.measure}</p>
        </Layout.Section>
      )}
      {goal.whyNow && (
        <Layout.Section title={say('whyNow')}>
          <Prose markdown={goal.whyNow} />
        </Layout.Section>
      )}
      {own && (
        <Layout.Actions>
          <Button kind="plain" href={`/portfolio?goal=${goal.id}`} icon="portfolio">
            {say('whatShows')}
          </Button>
          <Button kind="plain" href={`/goals/${goal.id}/words`} icon="pencil">
            {say('change')}
          </Button>
        </Layout.Actions>
      )}
    </>
  )
}
