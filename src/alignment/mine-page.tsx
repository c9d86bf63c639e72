import type { Reader } from '#people'
import { Button, Card, Layout, List } from '#ui'
import type { Scene } from './draw-levels.ts'
import { LensPicture, LinkTable } from './lens-picture.tsx'
import type { LeaderGoal } from './lens.ts'
import { ServesTree } from './serves-tree.tsx'
import { words } from './words.ts'

/** A leader's own map: what their goals serve, from the state down to them, and those that stand by themselves. */
export const MinePage = ({ reader, scene }: { reader: Reader; scene: Scene }) => {
  const say = words(reader.language)
  const known = new Set(scene.aims.map(({ id }) => id))
  const tied = scene.leaders.filter(({ links }) => links.some(({ id }) => known.has(id)))
  const apart = scene.leaders.filter((goal) => !tied.includes(goal))
  const ends = tied.map((goal) => ({ ...goal, note: say('yours'), href: `/goals/${goal.id}` }))
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
      {scene.leaders.length === 0 && (
        <Card.Empty action={<Button href="/goals/new">{say('mine.first')}</Button>}>
          <p>{say('mine.none')}</p>
        </Card.Empty>
      )}
      <LensPicture {...{ reader, scene }} own />
      {ends.length > 0 && <ServesTree {...{ reader, ends }} graph={scene} brief />}
      {apart.length > 0 && <Apart {...{ reader }} goals={apart} />}
      <LinkTable {...{ reader, scene }} />
    </>
  )
}

/** Goals that serve none above, with why, or the way to say it. */
const Apart = ({ reader, goals }: { reader: Reader; goals: LeaderGoal[] }) => {
  const say = words(reader.language)
  return (
    <Layout.Section title={say('mine.apart')}>
      <List.Rows>
        {goals.map(({ id, statement, apart }) => {
          const does = say(apart ? 'mine.change' : 'mine.choose')
          return (
            <List.Row
              title={statement}
              href={`/goals/${id}`}
              note={apart || say('orphan')}
              aside={
                <Button
                  kind="quiet"
                  href={`/goals/${id}/serving`}
                  label={say('mine.chooseNamed', { does, statement })}
                >
                  {does}
                </Button>
              }
            />
          )
        })}
      </List.Rows>
    </Layout.Section>
  )
}
