// How often leaders meet, as far as it may be told (domain 3.7): a count for a fixed group and a month that is over.
import { covers } from './moments.ts'
import { month, upTo, type CountsWorld, type Place } from './counts-world.ts'
import type { Id } from './model.ts'

export type Count = { space: Id; leaders: number; among: number; held: number }
type Unit = 'leaders' | 'held'

const least = 5
const year = '2026–27'

/** How many of a place’s group met with a partner or at a roundtable they sat at, and in how many meetings. */
function countOf({ roster, circles }: CountsWorld, space: Id): Count {
  const group = roster.filter((one) => one.space === space && one.year === year).map(({ person }) => person)
  const met = circles
    .filter(({ kind }) => kind !== 'coaching')
    .flatMap(({ seats, meetings }) =>
      meetings
        .filter(({ state, at }) => state === 'held' && at.slice(0, 7) === month.slice(0, 7))
        .flatMap(({ id, at }) =>
          seats
            .filter((one) => one.state === 'member' && group.includes(one.person) && covers(one, at))
            .map(({ person }) => ({ person, meeting: id })),
        ),
    )
  const leaders = new Set(met.map(({ person }) => person)).size
  return { space, leaders, among: group.length, held: new Set(met.map(({ meeting }) => meeting)).size }
}

/** Large enough by itself, and five of the group are left. */
const isLarge = ({ leaders, among, held }: Count) =>
  leaders >= least && held >= least && among - leaders >= least

/** How much of a place told counts cover: its own, or those inside it added up, whichever is more. */
function covered(places: Place[], told: Count[], space: Id, unit: Unit): number {
  const own = told.find((one) => one.space === space)?.[unit] ?? 0
  return Math.max(own, inside(places, told, space, unit))
}
const inside = (places: Place[], told: Count[], space: Id, unit: Unit) =>
  places
    .filter(({ parent }) => parent === space)
    .reduce((sum, { id }) => sum + covered(places, told, id, unit), 0)

const ranks = { district: 0, state: 1, school: 2 }

/** All that may be told: where two counts would give away fewer than five, the district’s comes first, then the larger. */
export function toldOf(world: CountsWorld): Count[] {
  const { places } = world
  const rank = ({ space }: Count) => ranks[places.find(({ id }) => id === space)!.kind]
  const wished = places.filter(({ since }) => since !== null && since <= month)
  const counts = wished.map(({ id }) => countOf(world, id)).filter(isLarge)
  const inTurn = counts.toSorted(
    (one, other) => rank(one) - rank(other) || other.held - one.held || (one.space < other.space ? -1 : 1),
  )
  const told: Count[] = []
  for (const one of inTurn) if (isSafe(places, [...told, one], one)) told.push(one)
  return told
}

/** Whether of each told count around this one five are left, beside what is told inside it. */
function isSafe(places: Place[], told: Count[], one: Count): boolean {
  const around = told.filter(({ space }) => upTo(places, one.space).includes(space))
  return around.every((each) =>
    (['leaders', 'held'] as const).every(
      (unit) => each[unit] - least >= inside(places, told, each.space, unit),
    ),
  )
}
