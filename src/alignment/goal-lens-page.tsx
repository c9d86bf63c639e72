import type { Reader } from '#people'
import { sayTally } from '#tallies'
import { Button, Layout, List, Mark } from '#ui'
import type { Scene } from './draw-levels.ts'
import { LensPicture, LinkTable } from './lens-picture.tsx'
import { lensAt, type Aim, type LeaderGoal } from './lens.ts'
import { NotYetSection } from './not-yet-section.tsx'
import type { NotYet } from './not-yet.store.ts'
import { ServesTree } from './serves-tree.tsx'
import { words } from './words.ts'

interface GoalLensProps {
  reader: Reader
  scene: Scene
  /** The goal it is pointed at: an organization's, or a leader's. */
  aim?: Aim
  leader?: LeaderGoal
  /** Who has no goal yet that serves it, for whoever keeps it. */
  notYet: NotYet[]
}

/** The lens on one goal: out to what it serves up to the state, in to what serves it. */
export const GoalLensPage = ({ reader, scene, aim, leader, notYet }: GoalLensProps) => (
  <>
    {aim ? <AimHead {...{ reader, aim }} /> : leader && <LeaderHead {...{ reader, leader }} />}
    <LensPicture {...{ reader, scene }} />
    <Out {...{ reader, scene, aim, leader }} />
    {aim ? <In {...{ reader, scene, aim }} /> : <Shows {...{ reader, scene, leader }} />}
    <NotYetSection {...{ reader }} places={notYet} />
    <LinkTable {...{ reader, scene }} />
  </>
)

const AimHead = ({ reader, aim }: { reader: Reader; aim: Aim }) => {
  const say = words(reader.language)
  return (
    <Layout.Head
      title={aim.statement}
      over={aim.state === 'inProgress' ? aim.organization : say('over', { organization: aim.organization })}
      back={{ href: lensAt(aim.space), label: aim.organization }}
      action={
        <Button kind="plain" href={`/organizations/${aim.space}/goals/${aim.id}`}>
          {say('openGoal')}
        </Button>
      }
    />
  )
}

const LeaderHead = ({ reader, leader }: { reader: Reader; leader: LeaderGoal }) => {
  const say = words(reader.language)
  const own = leader.space === reader.id
  return (
    <Layout.Head
      title={leader.statement}
      over={own ? say('yours') : say('sharedBy', { name: leader.owner })}
      back={{ href: '/alignment/mine', label: say('mine.title') }}
      action={
        <Button kind="plain" href={own ? `/goals/${leader.id}` : `/shared/${leader.space}/goal/${leader.id}`}>
          {say('openGoal')}
        </Button>
      }
    />
  )
}

const Out = ({ reader, scene, aim, leader }: Omit<GoalLensProps, 'notYet'>) => {
  const say = words(reader.language)
  const links = aim
    ? scene.links.filter(({ from }) => from === aim.id).map(({ to, ...link }) => ({ ...link, id: to }))
    : (leader?.links ?? [])
  const end = aim ?? leader
  return (
    <Layout.Section title={say('outTitle')} id="out">
      {links.length > 0 && end ? (
        <ServesTree {...{ reader }} graph={scene} ends={[{ ...end, links }]} />
      ) : (
        <Apart {...{ reader }} apart={end?.apart ?? ''} top={aim?.kind === 'state'} />
      )}
    </Layout.Section>
  )
}

/** Why a goal serves none above, or that nothing is said of it yet. */
export const Apart = ({ reader, apart, top = false }: { reader: Reader; apart: string; top?: boolean }) => {
  const say = words(reader.language)
  if (top) return <p class="note">{say('top')}</p>
  return apart ? <Mark.Own from={say('apartFrom')}>{apart}</Mark.Own> : <p class="note">{say('orphan')}</p>
}

const In = ({ reader, scene, aim }: { reader: Reader; scene: Scene; aim: Aim }) => {
  const say = words(reader.language)
  const known = new Map(scene.aims.map((one) => [one.id, one]))
  const below = scene.links.filter(({ to }) => to === aim.id)
  const leaders = scene.leaders.filter(({ links }) => links.some(({ id }) => id === aim.id))
  const shown = scene.shown.filter(({ serves }) => serves.some(({ id }) => id === aim.id))
  return (
    <Layout.Section title={say('inTitle')} id="in">
      {below.length + leaders.length + shown.length > 0 && (
        <List.Rows>
          {below.map(({ from, strength, how }) => (
            <List.Row
              title={known.get(from)?.statement}
              href={lensAt(known.get(from)?.space ?? '', from)}
              note={`${known.get(from)?.organization} · ${say(`strength.${strength}`)}`}
            >
              {how && <p class="note">{how}</p>}
            </List.Row>
          ))}
          {leaders.map(({ space, id, statement, owner }) => (
            <List.Row
              title={statement}
              href={lensAt(space, id)}
              note={space === reader.id ? say('yours') : say('sharedBy', { name: owner })}
            />
          ))}
          {shown.map(({ space, snapshot, recipient, title, owner }) => (
            <List.Row
              title={title}
              href={`/organizations/${recipient}/shown/${space}/${snapshot}`}
              note={say('shownBy', { name: owner })}
            />
          ))}
        </List.Rows>
      )}
      {below.length === 0 && <p>{say('nobodyServes')}</p>}
      <p class="note">{sayTally(reader, aim.tally ? { goalId: aim.id, ...aim.tally } : undefined)}</p>
    </Layout.Section>
  )
}

const Shows = ({ reader, scene, leader }: Omit<GoalLensProps, 'aim' | 'notYet'>) => {
  const say = words(reader.language)
  const own = leader?.space === reader.id
  return (
    <Layout.Section title={say('showsTitle')} id="in">
      {scene.shows.length === 0 && <p class="note">{say(own ? 'showsNone' : 'showsNoneShared')}</p>}
      {scene.shows.length > 0 && (
        <List.Rows>
          {scene.shows.map(({ id, title, sentence }) => (
            <List.Row
              title={title}
              href={own ? `/portfolio/${id}` : `/shared/${leader?.space}/evidence/${id}`}
              note={sentence}
            />
          ))}
        </List.Rows>
      )}
    </Layout.Section>
  )
}
