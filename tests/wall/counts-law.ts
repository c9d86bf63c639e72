// How often leaders meet, as far as it may be told (domain 3.7): a count for a fixed group and a month that is over.
import { covers } from './moments.ts'
import { month, upTo, type CountsWorld, type Place } from './counts-world.ts'
import type { Id } from './model.ts'

export type Count = { space: Id; leaders: number; among: number; held: number; rest: number }
type Unit = 'leaders' | 'held' | 'rest'

const least = 5
const year = '2026–27'

/** How many of a place’s group met with a partner or at a roundtable they sat at, and in how many meetings. */
function countOf({ roster, circles }: CountsWorld, space: Id): Count {
  const group = groupOf(roster, space)
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
  const held = new Set(met.map(({ meeting }) => meeting)).size
  return { space, leaders, among: group.length, held, rest: group.length - leaders }
}

const groupOf = (roster: CountsWorld['roster'], space: Id) =>
  roster.filter((one) => one.space === space && one.year === year).map(({ person }) => person)

/** Large enough by itself, and five of the group are left. */
const isLarge = ({ leaders, among, held }: Count) =>
  leaders >= least && held >= least && among - leaders >= least

/** Does this place’s group lie in that one’s? It stands below it, or was moved away with five of its leaders or more. */
function liesIn({ places, roster }: CountsWorld, inner: Id, outer: Id): boolean {
  if (inner === outer) return false
  if (upTo(places, inner).includes(outer)) return true
  if (upTo(places, outer).includes(inner)) return false
  const [group, around] = [groupOf(roster, inner), groupOf(roster, outer)]
  const isLarger = around.length - group.length || (outer > inner ? 1 : -1)
  return isLarger > 0 && group.filter((person) => around.includes(person)).length >= least
}

/** How much told counts cover below a place: each its own or those below it added up, whichever is more. */
const covered = (places: Place[], told: Count[], below: Id | null, unit: Unit): number =>
  places
    .filter(({ parent }) => parent === below)
    .reduce(
      (sum, { id }) =>
        sum + Math.max(told.find(({ space }) => space === id)?.[unit] ?? 0, covered(places, told, id, unit)),
      0,
    )

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
  for (const one of inTurn) if (isSafe(world, [...told, one], one)) told.push(one)
  return told
}

/** Whether of each told count around this one five are left, beside what is told inside it: who met, who did not, meetings. */
function isSafe(world: CountsWorld, told: Count[], one: Count): boolean {
  const around = told.filter(({ space }) => space === one.space || liesIn(world, one.space, space))
  return around.every((each) => {
    const inside = told.filter(({ space }) => liesIn(world, space, each.space))
    return (['leaders', 'held', 'rest'] as const).every(
      (unit) => each[unit] - least >= covered(world.places, inside, null, unit),
    )
  })
}
