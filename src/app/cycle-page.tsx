import { isRunning, lets, type Phase, type PresentCycle } from '#cycles'
import { GoalSummary, manyGoals, type Goal } from '#focus'
import type { Reader } from '#people'
import { Button, Card, Layout, List, Mark, Note } from '#ui'
import { CycleStanding } from './cycle-standing.tsx'
import { ReadyList } from './ready-list.tsx'
import type { Item } from './readiness.ts'
import { StandardsLine } from './standards-line.tsx'
import { words } from './words.ts'
import { YearPath } from './year-path.tsx'

/** Everything My cycle shows. */
export interface CycleProps {
  reader: Reader
  cycle: PresentCycle & { post: string }
  /** The phase the year stands in; none once it is closed. */
  here?: Phase
  goals: Goal[]
  /** What the leader believes, in their own words; often nothing yet. */
  believe: string
  /** What the last year taught them. */
  learned?: { year: string; said: string }
  /** What the present phase asks for. */
  items: Item[]
  /** Goals of the year before that were not finished, while goals are being chosen. */
  before?: Item
  standards: string[]
}

/** The year on one page: the path, the goals, what is ready and what is open; this first while there are no goals. */
export const CyclePage = (props: CycleProps) => {
  const { reader, cycle, here, goals, believe, learned, standards } = props
  const say = words(reader.language)
  const ready = isRunning(cycle) && <ReadyCard {...props} />
  const begins = goals.length === 0
  return (
    <>
      <Layout.Head
        over={`${cycle.schoolYear} · ${cycle.post}`}
        title={cycle.title ?? say('cycleTitle', { year: cycle.schoolYear })}
        action={
          <Button kind="quiet" href="/cycles">
            {say('allCycles')}
          </Button>
        }
      />
      <CycleStanding {...{ reader, cycle }} />
      <YearPath reader={reader} states={cycle.phases} here={here} />
      {learned && (here === 'purpose' || here === 'focus') && (
        <Mark.Own from={say('learnedFrom', { year: learned.year })}>{learned.said}</Mark.Own>
      )}
      <Layout.Columns
        side={
          <>
            {!begins && ready}
            {standards.length > 0 && <StandardsLine {...{ reader, standards }} />}
            {believe && <Mark.Own from={say('philosophyFrom')}>{believe}</Mark.Own>}
          </>
        }
      >
        {begins && ready}
        <Goals {...props} />
      </Layout.Columns>
    </>
  )
}

const Goals = ({ reader, cycle, goals, before }: CycleProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section
      id="goals"
      title={say('goals')}
      aside={
        lets(cycle, 'write goals') && (
          <Button kind="quiet" href="/goals/new" icon="plus">
            {say('newGoal')}
          </Button>
        )
      }
    >
      {before && !before.ready && (
        <Note.Notice kind="due" action={<Button href={before.href}>{say('lookThrough')}</Button>}>
          {say(before.key, before.values)}
        </Note.Notice>
      )}
      {goals.length === 0 && <p>{say('noGoals')}</p>}
      {goals.length > 0 && (
        <List.Rows>
          {goals.map((goal) => (
            <GoalSummary {...{ reader, goal }} href={`/goals/${goal.id}`} open={lets(cycle, 'write goals')} />
          ))}
        </List.Rows>
      )}
      {goals.length > 0 && (
        <Layout.Actions>
          <Button kind="quiet" href="/alignment/mine">
            {say('goalsMap')}
          </Button>
        </Layout.Actions>
      )}
      {manyGoals(goals.length) && <p class="note">{say('manyGoals', { n: goals.length })}</p>}
    </Layout.Section>
  )
}

const ReadyCard = ({ reader, here, items }: CycleProps) => {
  if (!here) return null
  const say = words(reader.language)
  return (
    <Card.Plain title={say('phaseTitle', { phase: say(`phase.${here}`) })}>
      <ReadyList {...{ reader, items }} />
    </Card.Plain>
  )
}
