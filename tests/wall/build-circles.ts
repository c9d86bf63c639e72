import type { Id, Instant, Row, Span } from './model.ts'
import { add, endOf, instant, never, now, overlap, pick, span, type Site } from './site.ts'
import { addAssignment } from './build-offices.ts'
import type { circlePlan, evaluationPlan, PlanOf, seatPlan } from './world-plan.ts'

export function addCircle(site: Site, planned: PlanOf<typeof circlePlan>): Id {
  const { kind, founder, others, paused, openDays, kept } = planned
  const { world } = site
  const seats = new Map<Id, PlanOf<typeof seatPlan>>()
  for (const seat of [{ ...founder, asked: false }, ...others]) {
    const id = pick(world.person, seat.person).id
    const isFull = kind !== 'roundtable' && seats.size === 2
    if (!seats.has(id) && !isFull) seats.set(id, seat)
  }
  const all = [...seats.keys()]
  const pause = paused === null ? null : { by: pick(all, paused), since: instant(-1) }
  const space = add(site, 'circle', null, {
    kind,
    founder: pick(all, 0),
    paused: pause,
    openDays,
    purpose: kind === 'roundtable' && kept % 3 ? 'Reading' : null,
  })
  let seat = 0
  for (const [turn, person] of all.entries()) {
    const { asked, during, before } = seats.get(person)!
    const hasBefore = before && !overlap(span(before), span(during))
    const sits = { person, state: 'member' as const, host: false }
    if (hasBefore) add(site, 'membership', space, { ...sits, ...span(before), seat: ++seat })
    const isHost = !asked && (turn === 0 || (kind === 'roundtable' && turn === 1 && kept % 2 === 1))
    const state = asked ? 'asked' : 'member'
    add(site, 'membership', space, { ...sits, state, ...span(during), seat: ++seat, host: isHost })
  }
  return space
}

export const membersOf = ({ world }: Site, space: Id) =>
  world.membership.filter((one) => one.space === space && one.state === 'member')

const standingOf = ({ world }: Site, side: 'peer' | 'evaluates', low: Id, high: Id) =>
  world.standing.find((one) => one.side === side && one.space === low && one.high === high)

const earliest = (...all: Instant[]) => all.reduce((one, other) => (one < other ? one : other))
const latest = (...all: Instant[]) => all.reduce((one, other) => (one > other ? one : other))

/** What both spans have in common, stretched over what is known already. */
function joined(one: Span, other: Span, known?: Span): Span {
  const from = earliest(latest(one.from, other.from), known?.from ?? never)
  const until = latest(earliest(endOf(one), endOf(other)), known ? endOf(known) : from)
  return { from, until: until === never ? null : until }
}

/** One peer row for a pair that ever shared a partnership or coaching, from the first moment to the last. */
export function addPeers(site: Site, space: Id): void {
  const members = membersOf(site, space)
  for (const one of members) {
    for (const other of members.filter(({ person }) => one.person < person)) {
      if (!overlap(one, other)) continue
      const known = standingOf(site, 'peer', one.person, other.person)
      const during = joined(one, other, known)
      if (known) Object.assign(known, during)
      else add(site, 'standing', one.person, { high: other.person, side: 'peer', evaluator: null, ...during })
    }
  }
}

/** The people among whom an evaluation is looked for: those of one circle that has several, or everybody. */
function candidates(site: Site, planned: PlanOf<typeof evaluationPlan>): Id[] {
  const circles = site.world.circle.filter(({ kind }) => kind === planned.among)
  // Whoever is asked to a roundtable may evaluate somebody there.
  const seats = ({ id, kind }: Row<'circle'>) =>
    kind === 'roundtable' ? site.world.membership.filter((one) => one.space === id) : membersOf(site, id)
  const found = circles.map((one) => [...new Set(seats(one).map(({ person }) => person))])
  const several = found.filter((people) => people.length > 1)
  return several.length > 0 ? pick(several, planned.circle) : site.world.person.map(({ id }) => id)
}

export function addEvaluation(site: Site, planned: PlanOf<typeof evaluationPlan>): void {
  const people = candidates(site, planned)
  const one = pick(people, planned.one)
  const others = people.filter((id) => id !== one)
  const other = pick(others, planned.other)
  const [low, high] = one < other ? [one, other] : [other, one]
  const peer = standingOf(site, 'peer', low, high)
  const during = span(planned.during)
  if (standingOf(site, 'evaluates', low, high) || (peer && overlap(peer, during))) return
  const id = add(site, 'standing', low, { high, side: 'evaluates', evaluator: one, ...during })
  const row = site.world.standing.find((standing) => standing.id === id)
  // Nobody is assigned before it begins.
  if (row && row.from <= now) addAssignment(site, row, planned)
}
