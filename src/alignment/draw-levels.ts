import type { Level, LevelLine } from './level.ts'
import { lensAt, type Aim, type Graph, type LeaderGoal, type ShownGoal, type Shows } from './lens.ts'

/** What a picture is made of. */
export interface Scene extends Graph {
  leaders: LeaderGoal[]
  shown: ShownGoal[]
  shows: Shows[]
  /** The goal it is about, if it is about one. */
  here: string | null
}

/** How many things of one level are drawn; the list in words has all. */
const most = 6

const levelOf: Record<string, 'state' | 'district' | 'school'> = {
  state: 'state',
  district: 'district',
  school: 'school',
}

/** Draws a scene as columns from the state on the left to a leader's evidence on the right, with lines between neighbours. */
export function drawLevels(scene: Scene): { levels: Level[]; lines: LevelLine[] } {
  const aims = Map.groupBy(scene.aims, ({ kind }) => levelOf[kind] ?? 'between')
  const column = (name: Level['name']) => ({
    name,
    items: (aims.get(name as 'state') ?? []).map((aim) => itemOf(aim, scene.here)),
  })
  const leaders: Level = { name: 'leader', items: leaderItems(scene) }
  const shows: Level = {
    name: 'evidence',
    items: scene.shows.map(({ id, title }) => ({ id, title, href: `/portfolio/${id}` })),
  }
  const levels = [...(['state', 'between', 'district', 'school'] as const).map(column), leaders, shows]
  return {
    levels: levels.filter(({ items }) => items.length > 0).map((level) => cut(level, scene.here)),
    lines: linesOf(scene),
  }
}

const itemOf = ({ space, id, statement, organization }: Aim, here: string | null) => ({
  id,
  title: statement,
  note: organization,
  here: id === here,
  href: lensAt(space, id),
})

function leaderItems({ leaders, shown, aims, here }: Scene): Level['items'] {
  const known = new Set(aims.map(({ id }) => id))
  const seen = leaders.filter(({ id, links }) => id === here || links.some((link) => known.has(link.id)))
  const copies = shown.filter(
    ({ id, serves }) => serves.some((link) => known.has(link.id)) && !seen.some((one) => one.id === id),
  )
  return [
    ...seen.map(({ space, id, statement, owner }) => ({
      id,
      title: statement,
      note: owner,
      here: id === here,
      href: lensAt(space, id),
    })),
    ...copies.map(({ space, id, snapshot, recipient, title, owner }) => ({
      id,
      title: title ?? '',
      note: owner,
      href: `/organizations/${recipient}/shown/${space}/${snapshot}`,
    })),
  ]
}

const linesOf = ({ links, leaders, shown, shows, here }: Scene): LevelLine[] => [
  ...links.map(({ from, to, strength }) => ({ from: to, to: from, strong: strength === 'direct' })),
  ...[
    ...leaders.map(({ id, links: served }) => ({ id, served })),
    ...shown.map(({ id, serves }) => ({ id, served: serves })),
  ].flatMap(({ id, served }) =>
    served.map((link) => ({ from: link.id, to: id, strong: link.strength === 'direct' })),
  ),
  ...shows.map(({ id }) => ({ from: here ?? '', to: id, strong: true })),
]

// What the picture is about is always in it.
function cut(level: Level, here: string | null): Level {
  const items = level.items.toSorted((one, other) => Number(other.id === here) - Number(one.id === here))
  return { ...level, items: items.slice(0, most), more: Math.max(0, items.length - most) }
}
