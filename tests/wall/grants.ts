import { covers, daysAfter, earlier, endOf, firstMoment, forever } from './moments.ts'
import { grouped } from './grouped.ts'
import type { Grantable, Id, Instant, Noun, Row, World } from './world.ts'

/** What one person meets when they look at the world at one moment. */
export type Look = { world: World; who: Id; now: Instant }

export const find = <N extends Noun>(world: World, noun: N, id: Id) =>
  byId(world[noun] as Row[]).get(id)?.[0] as Row<N> | undefined

export const membersOf = (world: World, circle: Id) => byCircle(world.membership).get(circle) ?? []

const byId = grouped((row: Row) => row.id)
const byCircle = grouped((one: Row<'membership'>) => (one.state === 'member' ? one.space : ''))

export const isMember = ({ world, now }: Look, circle: Id, person: Id) =>
  membersOf(world, circle).some((one) => one.person === person && covers(one, now))

export const isMemberOrAsked = ({ world, who, now }: Look, circle: Id) =>
  world.membership.some((one) => one.space === circle && one.person === who && covers(one, now))

const evaluations = (world: World, evaluator: Id, leader: Id) =>
  world.standing.filter(
    (one) => one.evaluator === evaluator && [one.space, one.high].includes(leader) && evaluator !== leader,
  )

export const evaluates = ({ world, now }: Look, evaluator: Id, leader: Id) =>
  evaluations(world, evaluator, leader).some((one) => covers(one, now))

/** Whether one of the two evaluates the other. */
export const judge = (look: Look, one: Id, other: Id) =>
  evaluates(look, one, other) || evaluates(look, other, one)

/** Whether one of the two evaluates the other now or later; who becomes a peer is it from now on. */
export const willJudge = ({ world, now }: Look, one: Id, other: Id) =>
  [...evaluations(world, one, other), ...evaluations(world, other, one)].some((row) => endOf(row) > now)

/** The moments at which an evaluation between owner and receivers ends a grant (rules 2 and 4). */
function endingsByEvaluation(world: World, grant: Row<'grant'>): Instant[] {
  const { to, space: owner } = grant
  // What is presented is shown on purpose, whoever sits there.
  if (grant.meeting !== null) return []
  if ('circle' in to) {
    return membersOf(world, to.circle).flatMap((member) =>
      evaluations(world, member.person, owner).flatMap((one) => firstMoment(grant, member, one)),
    )
  }
  const above = evaluations(world, to.person, owner).flatMap((one) => firstMoment(grant, one))
  const below = evaluations(world, owner, to.person).map((one) => one.from)
  return [...above, ...below.filter((from) => grant.from < from && from < endOf(grant))]
}

/** The moments at which an ended membership ends a grant to its circle (rule 5). */
function endingsByMembership(world: World, { from, space: owner, to }: Row<'grant'>): Instant[] {
  if ('person' in to) return []
  const members = membersOf(world, to.circle)
  const own = members.find((one) => one.person === owner && covers(one, from))
  const ofTwo = find(world, 'circle', to.circle)?.kind !== 'roundtable'
  const others = members.filter((one) => ofTwo && one.person !== owner && endOf(one) > from)
  return own ? [own, ...others].map(endOf) : [from]
}

/** The moment after which the agreement of its circle closes a grant. */
function endingByAgreement(world: World, { from, to }: Row<'grant'>): Instant[] {
  const days = 'circle' in to ? find(world, 'circle', to.circle)?.openDays : null
  return days == null ? [] : [daysAfter(from, days)]
}

/** The moment at which the law ends a grant, whatever `until` says; not after `from` if it never opens. */
export function endOfGrant(world: World, grant: Row<'grant'>): Instant {
  const ends = known.get(world) ?? new Map<Row, Instant>()
  const end = ends.get(grant) ?? endingOf(world, grant)
  known.set(world, ends.set(grant, end))
  return end
}

// Nothing of a world that is asked about becomes something else.
const known = new WeakMap<World, Map<Row, Instant>>()

function endingOf(world: World, grant: Row<'grant'>): Instant {
  return [
    ...endingsByEvaluation(world, grant),
    ...endingsByMembership(world, grant),
    ...endingByAgreement(world, grant),
  ].reduce(earlier, endOf(grant))
}

/**
 * The same world, with each grant ended where the law ends it: as the transactions of rules 4 and 5 do.
 * Grants that could not be given at all are left out.
 */
export function settled(world: World): World {
  const ending = (grant: Row<'grant'>) => {
    const end = endOfGrant(world, grant)
    return end <= grant.from ? [] : [{ ...grant, until: end === forever ? null : end }]
  }
  return { ...world, grant: world.grant.flatMap(ending) }
}

/** Whether break-glass is confirmed and open to a reader, who does not evaluate the owner. */
export function isBroken(look: Look, { space, reader, answer, ended }: Row<'breakGlass'>): boolean {
  const { who, now } = look
  const isOpen =
    answer?.until != null && answer.at <= now && now < answer.until && !(ended && ended.at <= now)
  return reader === who && isOpen && !evaluates(look, who, space)
}

export const opensByBreakGlass = (look: Look, item: Row<Grantable>) =>
  look.world.breakGlass.some(
    (one) =>
      one.space === item.space &&
      (one.of === null || (one.of === item.noun && one.item === item.id)) &&
      isBroken(look, one),
  )

/** What is opened by the owner to whoever looks, or by break-glass. */
export const isOpened = (look: Look, item: Row<Grantable>) =>
  isGranted(look, item) || opensByBreakGlass(look, item)

/** What is shared with a circle that pauses rests. */
export const isPaused = (world: World, circle: Id) => find(world, 'circle', circle)?.paused != null

/** Whether a grant opens now what it names. */
export const isOpenNow = ({ world, now }: Look, grant: Row<'grant'>) =>
  grant.from <= now &&
  now < endOfGrant(world, grant) &&
  !('circle' in grant.to && isPaused(world, grant.to.circle))

/** The grants that open an item now, to a circle or to a person. */
export const openGrants = (look: Look, { noun, id, space }: Row<Grantable>) =>
  look.world.grant.filter(
    (grant) => grant.space === space && grant.of === noun && grant.item === id && isOpenNow(look, grant),
  )

const isGranted = (look: Look, item: Row<Grantable>) =>
  openGrants(look, item).some(({ to }) =>
    'person' in to ? to.person === look.who : isMember(look, to.circle, look.who),
  )
