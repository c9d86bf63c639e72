import type { Reader } from '#people'
import type { Scene } from './draw-levels.ts'
import { lensAt } from './lens.ts'
import { ServesTree } from './serves-tree.tsx'
import { words } from './words.ts'

/**
 * What the picture of a place draws, as a tree for a narrow screen: from the state down to its goals and to the leaders’
 * goals that the reader sees.
 */
export const PlaceTree = ({ reader, scene }: { reader: Reader; scene: Scene }) => {
  const leaders = leadersIn(reader, scene)
  const served = new Set(leaders.flatMap(({ links }) => links.map(({ id }) => id)))
  const own = scene.aims
    .filter(({ space, id }) => space === scene.at && !served.has(id))
    .map((aim) => ({
      ...aim,
      note: aim.organization,
      href: lensAt(aim.space, aim.id),
      links: scene.links.filter(({ from }) => from === aim.id).map(({ to, ...by }) => ({ ...by, id: to })),
    }))
  return <ServesTree {...{ reader }} graph={scene} ends={[...own, ...leaders]} at={scene.at} brief narrow />
}

/** The goals of leaders that serve one of the scene: one’s own, what is shared, and what was shown. */
function leadersIn(reader: Reader, { leaders, shown, aims }: Scene) {
  const say = words(reader.language)
  const known = new Set(aims.map(({ id }) => id))
  const seen = leaders.map(({ owner, ...goal }) => ({
    ...goal,
    note: goal.space === reader.id ? say('yours') : say('sharedBy', { name: owner }),
    href: lensAt(goal.space, goal.id),
  }))
  const copies = shown
    .filter(({ id }) => !seen.some((one) => one.id === id))
    .map(({ space, id, snapshot, recipient, title, owner, serves }) => ({
      space,
      id,
      statement: title ?? say('unopened'),
      links: serves,
      note: say('shownBy', { name: owner }),
      href: `/organizations/${recipient}/shown/${space}/${snapshot}`,
    }))
  return [...seen, ...copies].filter(({ links }) => links.some(({ id }) => known.has(id)))
}
