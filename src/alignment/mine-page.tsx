import type { Reader } from '#people'
import { Button, Card, Layout } from '#ui'
import type { Scene } from './draw-levels.ts'
import { Apart } from './goal-lens-page.tsx'
import { LensPicture, LinkTable } from './lens-picture.tsx'
import { lensAt, type LeaderGoal } from './lens.ts'
import { Ways } from './ways.tsx'
import { words } from './words.ts'

/** A leader's own map: each goal of theirs, and every way from it up to the state. */
export const MinePage = ({ reader, scene }: { reader: Reader; scene: Scene }) => {
  const say = words(reader.language)
  const own = scene.leaders.filter(({ space }) => space === reader.id)
  return (
    <>
      <Layout.Head
        title={say('mine.title')}
        back={{ href: '/cycle', label: say('mine.back') }}
        lead={say('mine.lead')}
        action={
          <Button kind="plain" href="/alignment">
            {say('mine.lens')}
          </Button>
        }
      />
      {own.length === 0 && (
        <Card.Empty action={<Button href="/goals/new">{say('mine.first')}</Button>}>
          <p>{say('mine.none')}</p>
        </Card.Empty>
      )}
      <LensPicture {...{ reader, scene }} />
      {own.map((goal) => (
        <OwnGoal {...{ reader, scene, goal }} />
      ))}
      <LinkTable {...{ reader, scene }} />
    </>
  )
}

const OwnGoal = ({ reader, scene, goal }: { reader: Reader; scene: Scene; goal: LeaderGoal }) => {
  const say = words(reader.language)
  return (
    <Layout.Section
      title={
        <a href={lensAt(goal.space, goal.id)} dir="auto">
          {goal.statement}
        </a>
      }
      id={`goal-${goal.id}`}
    >
      {goal.links.length > 0 ? (
        <Ways {...{ reader, links: goal.links }} graph={scene} end={goal} />
      ) : (
        <Apart {...{ reader }} apart={goal.apart} />
      )}
      <Layout.Actions>
        <Button kind="quiet" href={`/goals/${goal.id}/serving`}>
          {say(goal.links.length > 0 ? 'mine.change' : 'mine.choose')}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}
