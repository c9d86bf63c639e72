// What becomes of a circle when somebody leaves it, declines or agrees.
import { endedBy, isOfTwo } from './endings.ts'
import { find, isMember, membersOf, type Look } from './grants.ts'
import { covers, daysAfter } from './moments.ts'
import type { Id, Instant, Row, World } from './world.ts'

type Seat = Row<'membership'>

const ending = (world: World, now: Instant, goes: (one: Seat) => boolean): World => ({
  ...world,
  membership: world.membership.map((one) => (goes(one) ? endedBy(one, now) : one)),
})

/** Who has been there longest, and among them who sits first. */
const inTurn = (one: Seat, other: Seat) =>
  one.from === other.from ? one.seat - other.seat : one.from < other.from ? -1 : 1

/** A circle whose last member went is over; one without a host gets who was there longest. */
function lookedAfter(world: World, circle: Id, now: Instant): World {
  const there = membersOf(world, circle).filter((one) => covers(one, now))
  const [first] = there.toSorted(inTurn)
  if (!first) return ending(world, now, (one) => one.space === circle)
  if (there.some(({ host }) => host)) return world
  const membership = world.membership.map((one) => (one.id === first.id ? { ...one, host: true } : one))
  return { ...world, membership }
}

/** The world after somebody left a circle, or declined; a partnership or coaching ends for both. */
export function left(look: Look, circle: Id): World {
  const { world, who, now } = look
  const ofTwo = isOfTwo(world, circle)
  const whole = ofTwo && isMember(look, circle, who)
  const done = ending(world, now, (one) => one.space === circle && (whole || one.person === who))
  return whole ? done : lookedAfter(done, circle, now)
}

/** Who is asked to be a partner says no: there is nothing left to wait for. */
export const declined = ({ world, now }: Look, circle: Id): World =>
  ending(world, now, (one) => one.space === circle)

const least = (one: number | null, other: number | null) =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)

/** The world after a present member accepted what was proposed last. */
export function accepted({ world, who, now }: Look, version: Row<'agreement'>): World {
  const { id, space, openDays } = version
  const row: Row = { noun: 'acceptance', id: `${id} ${who}`, space, agreement: id, person: who }
  const again = world.acceptance.some((one) => one.agreement === id && one.person === who)
  const acceptance = again ? world.acceptance : [...world.acceptance, row as Row<'acceptance'>]
  const there = membersOf(world, space).filter((one) => covers(one, now))
  const all = there.every((one) =>
    acceptance.some((had) => had.agreement === id && had.person === one.person),
  )
  const circle = find(world, 'circle', space)!
  if (isOfTwo(world, space) && !(all && there.length === 2)) return { ...world, acceptance }
  const less = least(circle.openDays, openDays)
  return {
    ...world,
    acceptance,
    agreement: world.agreement.map((one) => (one.id === id ? { ...one, inForce: one.inForce ?? now } : one)),
    circle: world.circle.map((one) => (one.id === space ? { ...one, openDays: all ? openDays : less } : one)),
    grant: world.grant.map((one) => {
      const isOver =
        less !== null && 'circle' in one.to && one.to.circle === space && daysAfter(one.from, less) <= now
      return isOver ? endedBy(one, now) : one
    }),
  }
}
