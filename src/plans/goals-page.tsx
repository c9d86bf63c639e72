import { levelOf } from '#organizations'
import type { Reader } from '#people'
import { Button, Layout, List, Mark } from '#ui'
import { GoalProgress } from './goal-progress.tsx'
import type { ListedGoal } from './goals.store.ts'
import type { Home } from './organization.store.ts'
import { goalAt, goalsAt, purposeAt, sayState } from './say-goal.ts'
import { WhoReads } from './who-reads.tsx'
import { words } from './words.ts'

interface GoalsProps {
  reader: Reader
  home: Home
  goals: ListedGoal[]
  /** The school year that is shown. */
  year: string
}

/** The goals of an organization, one school year at a time, each with what it serves. */
export const GoalsPage = (props: GoalsProps) => {
  const { reader, home, goals, year } = props
  const say = words(reader.language)
  const shown = goals.filter(({ schoolYear }) => schoolYear === year)
  const [drafts, open] = [shown.filter(isDraft), shown.filter((goal) => !isDraft(goal))]
  return (
    <>
      <Layout.Head
        title={say('goalsTitle', { name: home.name })}
        back={{ href: `/organizations/${home.id}`, label: home.name }}
        lead={<WhoReads {...{ reader, home }} />}
        action={
          home.keep && (
            <Button href={`${goalsAt(home.id)}/new`} icon="plus">
              {say('newGoal')}
            </Button>
          )
        }
      />
      <Years {...props} />
      {open.length > 0 ? <Goals {...{ reader, home }} goals={open} /> : <NoGoals {...props} />}
      {drafts.length > 0 && (
        <Layout.Section title={say('drafts')} aside={<WhoReads {...{ reader, home }} draft />}>
          <Goals {...{ reader, home }} goals={drafts} />
        </Layout.Section>
      )}
      <p>
        <Button kind="quiet" href={purposeAt(home.id)}>
          {say('purposeTitle', { name: home.name })}
        </Button>
      </p>
    </>
  )
}

const isDraft = ({ state }: ListedGoal) => state === 'draft'

const Years = ({ reader, home, goals, year }: GoalsProps) => {
  const years = [...new Set([year, ...goals.map(({ schoolYear }) => schoolYear)])].toSorted().toReversed()
  if (years.length < 2) return null
  return (
    <Mark.Chips label={words(reader.language)('schoolYear')}>
      {years.map((one) => (
        <Mark.Chip href={`${goalsAt(home.id)}?year=${encodeURIComponent(one)}`} current={one === year}>
          {one}
        </Mark.Chip>
      ))}
    </Mark.Chips>
  )
}

const NoGoals = ({ reader, home, year }: GoalsProps) => {
  const say = words(reader.language)
  const level = levelOf(home.kind)
  return (
    <>
      <p>{say(home.keep ? 'noGoalsKeep' : 'noGoals', { name: home.name, year })}</p>
      <Mark.Own from={say(`exampleFrom.${level}`)}>{say(`goalExample.${level}`)}</Mark.Own>
    </>
  )
}

const Goals = ({ reader, home, goals }: Omit<GoalsProps, 'year'>) => (
  <List.Rows>
    {goals.map((goal) => (
      <List.Row title={goal.statement} href={goalAt(home.id, goal.id)} note={noteOf(goal, home, reader)}>
        <GoalProgress {...{ reader, goal }} />
        {home.keep && goal.state === 'inProgress' && (
          <Button
            kind="quiet"
            href={`${goalAt(home.id, goal.id)}/values?back=goals`}
            label={words(reader.language)('valueOf', { goal: goal.statement })}
          >
            {words(reader.language)('value')}
          </Button>
        )}
      </List.Row>
    ))}
  </List.Rows>
)

/** "Under way · serves “…”, Harlow Valley Unified" */
function noteOf({ state, serves, apart }: ListedGoal, home: Home, reader: Reader) {
  const say = words(reader.language)
  const names = [...new Set(serves.map(({ organization }) => organization))].join(', ')
  const ties =
    serves.length > 0
      ? say('servesSome', { n: serves.length, names })
      : apart
        ? say('servesNoneBecause', { apart })
        : home.kind !== 'state' && say('servesNone')
  return [state !== 'draft' && sayState({ state }, reader), ties].filter(Boolean).join(' · ')
}
