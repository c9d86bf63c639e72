import type { Reader } from '#people'
import { GoalProgress } from '#plans'
import { Button, Layout, List } from '#ui'
import { fateOf, type Unfinished } from './unfinished.ts'
import { words } from './words.ts'

interface LastYearProps {
  reader: Reader
  title: string
  /** The school year they are of; nothing where there was none before. */
  year?: string
  goals: Unfinished[]
  /** The cycle is closed: nothing can be said. */
  rests: boolean
}

/** The goals that were not finished last year, one tap each: carry on, or leave. */
export const LastYearPage = ({ reader, title, year, goals, rests }: LastYearProps) => {
  const say = words(reader.language)
  const open = goals.some((goal) => fateOf(goal) === 'open')
  const lead = goals.length === 0 ? say('lastYearDone') : rests ? say('closed') : say('lastYearLead')
  return (
    <>
      <Layout.Head
        title={title}
        back={{ href: '/cycle', label: say('back') }}
        lead={year ? lead : undefined}
      />
      {goals.length > 0 && (
        <List.Rows>
          {goals.map((goal) => (
            <Row {...{ reader, goal, rests }} />
          ))}
        </List.Rows>
      )}
      {!open && (
        <Layout.Actions>
          <Button href="/cycle#goals">{say('thisYear')}</Button>
        </Layout.Actions>
      )}
    </>
  )
}

interface RowProps {
  reader: Reader
  goal: Unfinished
  rests: boolean
}

const Row = ({ reader, goal, rests }: RowProps) => {
  const say = words(reader.language)
  const { kind, state, statement } = goal
  return (
    <List.Row
      title={statement}
      href={`/goals/${goal.id}`}
      note={`${say(`kind.${kind}`)} · ${say(`state.${state}`)}`}
    >
      <GoalProgress {...{ reader, goal }} />
      <Served {...{ reader, goal }} />
      {!rests && <Fate {...{ reader, goal }} />}
    </List.Row>
  )
}

const Served = ({ reader, goal }: Omit<RowProps, 'rests'>) => {
  const say = words(reader.language)
  return goal.served.map(({ statement, organization, open }) => (
    <p class="note" dir="auto">
      {statement && organization
        ? say(open ? 'stillServes' : 'servesNoMore', { goal: statement, organization })
        : say('servedGone')}
    </p>
  ))
}

const Fate = ({ reader, goal }: Omit<RowProps, 'rests'>) => {
  const say = words(reader.language)
  const fate = fateOf(goal)
  const way = `/goals/last-year/${goal.id}`
  const label = (deed: 'carryOnOf' | 'leaveItOf' | 'takeBackOf') => say(deed, { goal: goal.statement })
  return (
    <>
      {fate !== 'open' && (
        <p>
          <strong>{say(fate === 'carried' ? 'carriedOn' : 'leftThere')}</strong>{' '}
          {fate === 'carried' && <a href={`/goals/${goal.carried?.id}`}>{say('openCarried')}</a>}
        </p>
      )}
      <form method="post">
        <Layout.Actions>
          {fate === 'open' && (
            <Button kind="plain" formAction={`${way}/carrying`} label={label('carryOnOf')}>
              {say('carryOn')}
            </Button>
          )}
          <Button
            kind="quiet"
            formAction={`${way}/${fate === 'left' ? undo(goal) : 'leaving'}`}
            label={label(fate === 'open' ? 'leaveItOf' : 'takeBackOf')}
          >
            {say(fate === 'open' ? 'leaveIt' : 'takeBack')}
          </Button>
        </Layout.Actions>
      </form>
    </>
  )
}

// What went on and was set aside goes on again; what was only left waits for a word again.
const undo = ({ carried }: Unfinished) => (carried ? 'carrying' : 'leaving/ending')
