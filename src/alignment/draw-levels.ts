import { groupPlaces, once, type Homes } from './group-places.ts'
import type { Drawing, Level, LevelLine } from './level.ts'
import { lensAt, type Aim, type Graph, type LeaderGoal, type ShownGoal, type Shows } from './lens.ts'
import { orderLevels } from './order-levels.ts'

/** What a picture is made of. */
export interface Scene extends Graph {
  leaders: LeaderGoal[]
  shown: ShownGoal[]
  shows: Shows[]
  /** The organization or person it is about, if it is about one. */
  at: string | null
  /** The goal it is about, if it is about one. */
  here: string | null
}

/** How a picture says what it counts. */
export interface Said {
  /** "3 goals" */
  goals: (n: number) => string
  /** "9 of 18 leaders", and when that was counted. */
  tally: (tally: NonNullable<Aim['tally']>) => { title: string; note: string }
  /** Whose goal it is, where it is no longer under way. */
  over: (organization: string) => string
  /** Instead of the words of a copy that nobody has opened. */
  unopened: string
}

const levelOf: Record<string, 'state' | 'district' | 'school'> = {
  state: 'state',
  district: 'district',
  school: 'school',
}

/**
 * Draws a scene as columns from the state on the left to a leader's evidence on the right, with every line between what is
 * drawn. Leaders' goals that the reader does not see are counts, of the goals it is about.
 */
export function drawLevels(scene: Scene, said: Said): Drawing {
  const homes: Homes = new Map(
    scene.aims.map(({ id, space, organization }) => [id, { space, name: organization }]),
  )
  const aims = Map.groupBy(scene.aims, ({ kind }) => levelOf[kind] ?? 'between')
  const column = (name: Level['name']) => ({
    name,
    items: (aims.get(name as 'state') ?? []).map((aim) => itemOf(aim, scene.here, said)),
  })
  const leaders: Level = { name: 'leader', items: [...leaderItems(scene, said), ...countItems(scene, said)] }
  const shows: Level = {
    name: 'evidence',
    items: scene.shows.map(({ id, title }) => ({ id, title, href: `/portfolio/${id}`, small: true })),
  }
  const all = [...(['state', 'between', 'district', 'school'] as const).map(column), leaders, shows]
  const levels = all.filter(({ items }) => items.length > 0)
  const drawing = { levels, lines: once(linesOf(scene)) }
  return orderLevels(groupPlaces(drawing, homes, { at: scene.at, count: said.goals }))
}

const itemOf = ({ space, id, statement, state, organization }: Aim, here: string | null, said: Said) => ({
  id,
  title: statement,
  note: state === 'inProgress' ? organization : said.over(organization),
  here: id === here,
  href: lensAt(space, id),
})

function leaderItems({ leaders, shown, aims, here }: Scene, said: Said): Level['items'] {
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
      title: title ?? said.unopened,
      note: owner,
      href: `/organizations/${recipient}/shown/${space}/${snapshot}`,
    })),
  ]
}

/** The goals of which the picture tells how many leaders work on them. */
const counted = ({ aims, here, at }: Scene) =>
  aims.filter(({ id, space, tally }) => tally && (here ? id === here : space === at))

const countItems = (scene: Scene, said: Said): Level['items'] =>
  counted(scene).flatMap(({ id, tally }) =>
    tally ? [{ id: countOf(id), ...said.tally(tally), small: true }] : [],
  )

const countOf = (goal: string) => `count-${goal}`

const strokeOf = { direct: 'strong', supports: 'weak' } as const

function linesOf(scene: Scene): LevelLine[] {
  const { links, leaders, shown, shows, here } = scene
  const served = [
    ...links.map(({ from, to, strength }) => ({ id: from, serves: [{ id: to, strength }] })),
    ...leaders.map(({ id, links: serves }) => ({ id, serves })),
    ...shown,
  ]
  return [
    ...served.flatMap(({ id, serves }) =>
      serves.map((link) => ({ from: link.id, to: id, stroke: strokeOf[link.strength] })),
    ),
    ...shows.map(({ id }) => ({ from: here ?? '', to: id, stroke: 'strong' as const })),
    ...counted(scene).map(({ id }) => ({ from: id, to: countOf(id), stroke: 'quiet' as const })),
  ]
}
