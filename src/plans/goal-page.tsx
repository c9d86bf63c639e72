import { Button, Layout, Mark, Prose } from '#ui'
import { GoalProgress } from './goal-progress.tsx'
import type { GoalProps } from './goal-view.ts'
import { LinkedGoals } from './linked-goals.tsx'
import { ended } from './move.ts'
import { goalAt, goalsAt, sayState } from './say-goal.ts'
import { Standing } from './standing.tsx'
import { WhoReads } from './who-reads.tsx'
import { words } from './words.ts'

/** A goal of an organization to read: what it says, how far it has come, what it serves and what serves it. */
export const GoalPage = (props: GoalProps) => {
  const { reader, home, goal, further } = props
  const say = words(reader.language)
  const draft = goal.state === 'draft'
  return (
    <>
      <Layout.Head
        title={goal.statement}
        over={[home.name, goal.schoolYear, sayState(goal, reader)].join(' · ')}
        back={{
          href: `${goalsAt(home.id)}?year=${encodeURIComponent(goal.schoolYear)}`,
          label: say('goalsTitle', { name: home.name }),
        }}
        lead={<WhoReads {...{ reader, home, draft }} />}
      />
      <Standing {...props} />
      <GoalProgress {...{ reader, goal }} />
      <Texts {...props} />
      <StopsOpen {...props} />
      <Serves {...props} />
      <Served {...props} />
      {!draft && further}
      <p>
        <Button kind="quiet" href={`${goalAt(home.id, goal.id)}/versions`}>
          {say('goalVersions')}
        </Button>
      </p>
    </>
  )
}

const Texts = ({ reader, goal }: GoalProps) => {
  const say = words(reader.language)
  const texts = [
    [say(ended(goal.state) ? 'cameOfIt' : 'reason'), goal.reason],
    [say('measure'), goal.measure],
    [say('why'), goal.why],
    [say('stops'), goal.stops],
  ] as const
  return texts.map(
    ([title, text]) =>
      text && (
        <Layout.Section {...{ title }}>
          <Prose markdown={text} />
        </Layout.Section>
      ),
  )
}

// Whoever keeps it is asked, as long as it is not ended.
const StopsOpen = ({ reader, home, goal }: GoalProps) => {
  if (goal.stops || !home.keep || ended(goal.state)) return null
  return <Mark.Own asked>{words(reader.language)('stopsOpen')}</Mark.Own>
}

const Serves = (props: GoalProps) => {
  const { reader, home, goal, sentences, above } = props
  const say = words(reader.language)
  const top = home.kind === 'state' && sentences.length === 0 && !home.keep
  if (top) return null
  return (
    <Layout.Section id="serves" title={say('serves')}>
      {sentences.map((sentence) => (
        <Mark.Own from={say('fromPurpose', { name: home.name })}>{sentence}</Mark.Own>
      ))}
      {above.length > 0 && <LinkedGoals {...{ reader }} goals={above} />}
      {above.length === 0 && goal.apart && <p>{say('servesNoneBecause', { apart: goal.apart })}</p>}
      {above.length === 0 && !goal.apart && home.kind !== 'state' && <p class="note">{say('orphan')}</p>}
      {home.keep && (
        <Layout.Actions>
          <Button kind="plain" href={`${goalAt(home.id, goal.id)}/serves`} icon="link">
            {say('changeServes')}
          </Button>
        </Layout.Actions>
      )}
    </Layout.Section>
  )
}

const Served = ({ reader, below }: GoalProps) => {
  const say = words(reader.language)
  if (below.length === 0) return null
  return (
    <Layout.Section id="served" title={say('servedBy')}>
      <LinkedGoals {...{ reader }} goals={below.slice(0, 50)} />
      {below.length > 50 && <p class="note">{say('servedMore')}</p>}
    </Layout.Section>
  )
}
