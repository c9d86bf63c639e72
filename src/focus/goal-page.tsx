import type { Reader } from '#people'
import { Button, Layout, Mark, Note, Prose } from '#ui'
import type { ComponentChildren } from 'preact'
import { GoalCourse } from './goal-course.tsx'
import { GoalStanding } from './goal-standing.tsx'
import { isOpen, turnsBack, type Goal } from './goal.ts'
import type { GoalLink } from './link.ts'
import type { OriginWords } from './origins.store.ts'
import { ServedGoals } from './served-goals.tsx'
import type { GoalStandard } from './standards.store.ts'
import { StandardList } from './standard-list.tsx'
import { words } from './words.ts'

export interface GoalPageProps {
  reader: Reader
  goal: Goal
  links: GoalLink[]
  standards: GoalStandard[]
  /** Who can see it, in words; for somebody it is shared with, whose it is. */
  label: { words: string; who: 'one' | 'two' | 'group' }
  /** What others say to it. */
  feedback?: ComponentChildren
  /** What only its owner sees; missing for whoever it is shared with. */
  own?: {
    /** What is to be said of it beyond this module: what it began from, what hangs on it, where it was shown. */
    further?: ComponentChildren
    /** What it began from. */
    origin?: OriginWords
    /** How it read before, how often. */
    earlier: number
    complaints?: Record<string, string>
    answers?: Record<string, unknown>
  }
}

/** A goal to read: what it says, how far it has come, what it serves, who can see it. Its owner goes on from here. */
export const GoalPage = (props: GoalPageProps) => {
  const { reader, goal, label, feedback, own } = props
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        title={goal.statement}
        over={`${say(`kind.${goal.kind}`)} · ${say(`state.${goal.state}`)}`}
        back={own ? { href: '/cycle', label: say('back') } : { href: '/people', label: say('backToPeople') }}
        lead={<Mark.WhoSees {...label} href={own ? `/sharing/goal/${goal.id}` : undefined} />}
      />
      <GoalCourse {...{ reader, goal }} />
      {own && isOpen(goal) && turnsBack(goal) && (
        <Note.Notice kind="due">{say(`turns.${turnsBack(goal)!}`)}</Note.Notice>
      )}
      {own && <Actions {...{ reader, goal }} />}
      <Layout.Columns
        side={
          <>
            {feedback}
            {own?.further}
            {own && <GoalStanding {...{ reader, goal, ...own }} />}
          </>
        }
      >
        {goal.measure && (
          <Layout.Section title={say('measure')}>
            <p dir="auto">{goal.measure}</p>
          </Layout.Section>
        )}
        <ServedGoals {...props} own={Boolean(own)} />
        <Telling {...{ reader, goal }} />
        <StandardList {...props} />
        {own?.origin && <Origin {...{ reader }} {...own.origin} />}
      </Layout.Columns>
    </>
  )
}

const Origin = ({ reader, href, words: said }: { reader: Reader; href: string; words: string }) => (
  <Layout.Section title={words(reader.language)('origin')}>
    <p dir="auto">
      <a href={href}>{said}</a>
    </p>
  </Layout.Section>
)

const told = ['whyNow', 'signs', 'equity', 'stops'] as const

const Telling = ({ reader, goal }: Pick<GoalPageProps, 'reader' | 'goal'>) =>
  told.map(
    (part) =>
      goal[part] && (
        <Layout.Section title={words(reader.language)(part)}>
          <Prose markdown={goal[part]} />
        </Layout.Section>
      ),
  )

const Actions = ({ reader, goal }: Pick<GoalPageProps, 'reader' | 'goal'>) => {
  const say = words(reader.language)
  return (
    <Layout.Actions>
      {isOpen(goal) && (
        <Button kind="plain" href={`/goals/${goal.id}/values`} icon="plus">
          {say('value')}
        </Button>
      )}
      <Button kind="plain" href={`/portfolio?goal=${goal.id}`} icon="portfolio">
        {say('whatShows')}
      </Button>
      {isOpen(goal) && (
        <Button kind="plain" href={`/goals/${goal.id}/words`} icon="pencil">
          {say('change')}
        </Button>
      )}
    </Layout.Actions>
  )
}
