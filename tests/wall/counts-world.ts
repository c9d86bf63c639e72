// Trees of organizations, the groups of leaders that counts are about, and how these met.
import * as fc from 'fast-check'
import type { CircleKind, Id, Span } from './model.ts'
import { instant, now, pick, span, type Days } from './site.ts'

export type Place = { id: Id; parent: Id | null; kind: 'state' | 'district' | 'school'; since: string | null }
export type Circle = {
  id: Id
  kind: CircleKind
  seats: (Span & { person: Id; state: 'asked' | 'member' })[]
  meetings: { id: Id; at: string; state: 'held' | 'missed' | 'planned' | 'cancelled' }[]
}
export type CountsWorld = {
  places: Place[]
  /** Who belongs to the group of a place, in a school year. */
  roster: { space: Id; year: string; person: Id }[]
  circles: Circle[]
}

const oneOf = <T>(...choices: [weight: number, value: T][]) =>
  fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))

// The month that is over is January; the moment stands in the middle of February.
const whenMet = oneOf<number>([9, -30], [5, -20], [1, -46], [1, -45.375], [1, -14.4], [1, -14.3], [1, -3])
const seatPlan = fc.record({
  person: fc.nat({ max: 997 }),
  state: oneOf<'asked' | 'member'>([9, 'member'], [1, 'asked']),
  during: oneOf<Days>([8, [-100, null]], [1, [-100, -25]], [1, [-25, null]], [1, [-100, -30]]),
})
const circlePlan = fc.record({
  kind: oneOf<CircleKind>([6, 'partnership'], [3, 'roundtable'], [1, 'coaching']),
  /** Of which school its members are; of any where there is none of that number. */
  school: fc.nat({ max: 5 }),
  seats: fc.array(seatPlan, { minLength: 2, maxLength: 4, size: 'max' }),
  meetings: fc.array(
    fc.record({
      at: whenMet,
      state: oneOf<Circle['meetings'][number]['state']>(
        [9, 'held'],
        [1, 'missed'],
        [1, 'planned'],
        [1, 'cancelled'],
      ),
    }),
    { minLength: 1, maxLength: 3, size: 'max' },
  ),
})
const countsPlan = fc.record({
  tag: fc.noShrink(fc.noBias(fc.nat())),
  groups: fc.array(fc.nat({ max: 18 }), { minLength: 4, maxLength: 4, size: 'max' }),
  wishes: fc.array(oneOf<string | null>([6, '2026-12-01'], [1, null], [1, '2027-01-01'], [1, '2027-01-02']), {
    minLength: 8,
    maxLength: 8,
  }),
  /** Schools that stood below the other district when the groups of the year began. */
  moved: fc.array(oneOf<boolean>([4, false], [1, true]), { minLength: 4, maxLength: 4 }),
  circles: fc.array(circlePlan, { minLength: 12, maxLength: 45, size: 'max' }),
})
type CountsPlan = typeof countsPlan extends fc.Arbitrary<infer T> ? T : never

/** A place and everything above it. */
export const upTo = (places: Place[], id: Id): Id[] => {
  const parent = places.find((one) => one.id === id)?.parent
  return parent ? [id, ...upTo(places, parent)] : [id]
}

/** A state with two districts and four schools, and a district apart with none. */
function build({ tag, groups, wishes, moved, circles }: CountsPlan): CountsWorld {
  let count = 0
  const fresh = () =>
    `${tag.toString(16).padStart(8, '0')}-0000-7000-8000-${(++count).toString(16).padStart(12, '0')}`
  const places: Place[] = []
  const found = (kind: Place['kind'], parent: Id | null) => {
    const id = fresh()
    places.push({ id, kind, parent, since: wishes[places.length] ?? null })
    return id
  }
  const state = found('state', null)
  const [one, other] = [found('district', state), found('district', state)]
  const schools = [one, one, one, other].map((district) => found('school', district))
  found('district', null)
  const leaders = groups.map((size) => Array.from({ length: size }, fresh))
  const roster = schools.flatMap((school, turn) =>
    [...upTo(places, school), ...(moved[turn] ? [turn < 3 ? other : one] : [])].flatMap((space) => [
      ...leaders[turn]!.map((person) => ({ space, year: '2026–27', person })),
      // Who was there a year before is not counted any more.
      ...leaders[turn]!.slice(0, 2).map(() => ({ space, year: '2025–26', person: fresh() })),
    ]),
  )
  const everybody = [...leaders.flat(), ...roster.map(({ person }) => person), fresh()]
  const circleOf = circleIn(fresh, { leaders, everybody })
  return { places, roster, circles: circles.map(circleOf) }
}

type Leaders = { leaders: Id[][]; everybody: Id[] }

/** A circle with its seats and meetings, of leaders of one school or of any. */
const circleIn =
  (fresh: () => Id, { leaders, everybody }: Leaders) =>
  ({ kind, school, seats, meetings }: CountsPlan['circles'][number]): Circle => {
    const among = leaders[school]?.length ? leaders[school] : everybody
    const people = [...new Set(seats.map(({ person }) => pick(among, person)))]
    return {
      id: fresh(),
      kind,
      seats: people.map((person, turn) => ({
        person,
        state: seats[turn]!.state,
        ...span(seats[turn]!.during),
      })),
      meetings: meetings.map((met) => ({ id: fresh(), at: instant(met.at), state: met.state })),
    }
  }

/** The first day of the month that is counted: the last one that is over. */
export const month = `${now.slice(0, 4)}-01-01`

export const countsWorld: fc.Arbitrary<CountsWorld> = countsPlan.map(build)
