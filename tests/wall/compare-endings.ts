import { asPerson } from '#platform'
import { endOfRole, mayEndAssignment } from './administering.ts'
import { compareSight, difference, type Site } from './compare.ts'
import { left } from './circle-endings.ts'
import { unassigned } from './endings.ts'
import { after, mayWrite, settled, type Deed, type Id, type Instant, type World } from './model.ts'
import { evaluates, membersOf } from './grants.ts'
import { covers, endOf } from './moments.ts'
import { instant } from './site.ts'
import { call, somebody, type Asked, type Step } from './step.ts'
import { appointing } from './try-appointing.ts'
import { circleSteps } from './try-circles.ts'
import { breakSteps } from './try-break-glass.ts'

/** Asks the database as the owner of the tables; lets a second go by, so that no two deeds meet in one moment. */
type Clock = { ask: Asked; tick: () => Instant }

/** What differs after somebody really joined a circle, left one, lost a role and was really appointed to evaluate. */
export async function compareEndings(site: Site, { ask, tick }: Clock, turn: number): Promise<string[]> {
  let { world } = site
  for (const [name, step] of Object.entries(steps)) {
    const now = tick()
    const done = await step({ ...site, world, now }, { ask, turn })
    if (!done.agreed) return [`${name}, and the database does not agree with the law on whether it may be`]
    if (done.world === world) continue
    ;({ world } = done)
    const [first] = await compareOpen(world, now, ask)
    if (first) return [`${name}: ${first}`]
  }
  // Whoever had a part in it was told; the model does not say of what.
  await ask('delete from notices.notice where not id = any($1)', [world.notice.map(({ id }) => id)])
  return compareSight({ ...site, world, now: tick() })
}

const steps: Record<string, Step> = {
  async 'Someone accepts'({ db, world, now }, { turn }) {
    const asked = world.membership.filter((one) => one.state === 'asked' && covers(one, now))
    // Mostly one who evaluates somebody there, where there is such a one.
    const judging = asked.filter((one) =>
      membersOf(world, one.space).some(({ person }) =>
        evaluates({ world, who: person, now }, one.person, person),
      ),
    )
    const among = turn % 3 && judging.length > 0 ? judging : asked
    const before = among[turn % Math.max(among.length, 1)]
    if (!before) return { world, agreed: true }
    const deed: Deed = { kind: 'update', before, after: { ...before, state: 'member', from: now } }
    const lawful = mayWrite(world, asPerson(before.person), deed, now)
    const done = await call(db, before.person, `select trust.join_circle('${before.space}') as done`)
    return { world: done ? after(world, deed) : world, agreed: lawful === done }
  },
  async 'Someone leaves'({ db, world, now }, { turn }) {
    const seats = world.membership.filter((one) => covers(one, now))
    const seat = seats[turn % Math.max(seats.length, 1)]
    if (!seat) return { world, agreed: true }
    const agreed = await call(db, seat.person, `select trust.leave_circle('${seat.space}')`)
    return { world: left({ world, who: seat.person, now }, seat.space), agreed }
  },
  async 'A role ends'({ db, world, now }, { turn }) {
    const held = world.role.filter((one) => endOf(one) > now)
    const before = held[turn % Math.max(held.length, 1)]
    if (!before) return { world, agreed: true }
    const until = endOfRole(before, now)
    const deed: Deed = { kind: 'update', before, after: { ...before, until } }
    const who = somebody(world, turn, (person) => mayWrite(world, asPerson(person), deed, now))
    const lawful = mayWrite(world, asPerson(who), deed, now)
    const done = await call(
      db,
      who,
      `select trust.end_role('${before.space}', '${before.id}') = 'ended' as done`,
    )
    return { world: done ? after(world, deed) : world, agreed: lawful === done }
  },
  async 'An assignment ends'({ db, world, now }, { turn }) {
    const present = world.assignment.filter((one) => covers(one, now))
    const one = present[turn % Math.max(present.length, 1)]
    if (!one) return { world, agreed: true }
    const may = (who: Id) => mayEndAssignment({ world, who, now }, one)
    const who = somebody(world, turn, may)
    const done = await call(db, who, `select trust.end_assignment('${one.space}', '${one.id}') as done`)
    return { world: done ? unassigned({ world, who, now }, [one]) : world, agreed: may(who) === done }
  },
  'An evaluator is appointed': (site, behind) => appointing(site, behind, false),
  'An evaluation is delegated': (site, behind) => appointing(site, behind, true),
  ...circleSteps,
  ...breakSteps,
}

/** What is open still, and who evaluates whom, now and when some assignments have run out. */
async function compareOpen(world: World, now: Instant, ask: Asked): Promise<string[]> {
  // None is given for later.
  const given = settled(world).grant.filter((one) => endOf(one) > now && one.from <= now)
  const seats = world.membership.filter((one) => endOf(one) > now)
  const open = await ask(
    `select id::text as key from sharing.grant where (until_at is null or until_at > $1) and from_at <= $1
    union all select id::text from sharing.membership where until_at is null or until_at > $1`,
    [now],
  )
  const wrong = compareKeys(
    open,
    [...given, ...seats].map(({ id }) => id),
    'is still open',
  )
  wrong.push(...(await compareCircles(world, seats, ask)))
  for (const day of [now, instant(15)]) {
    const evaluating = await ask(
      `select distinct evaluator || ' ' || case evaluator when low then high else low end as key
        from people.standing where side = 'evaluates' and during @> $1::timestamptz`,
      [day],
    )
    const lawful = world.standing.filter((one) => one.evaluator && covers(one, day))
    const pairs = lawful.map(
      ({ evaluator, space, high }) => `${evaluator} ${evaluator === space ? high : space}`,
    )
    wrong.push(...compareKeys(evaluating, [...new Set(pairs)], `still evaluates on ${day}`))
  }
  return wrong.slice(0, 5)
}

/** Who looks after a circle, whether it pauses and what its members agreed. */
async function compareCircles(world: World, seats: World['membership'], ask: Asked): Promise<string[]> {
  const there = await ask(
    `select 'host ' || id as key from sharing.membership where host and id = any($1)
    union all select 'paused by ' || paused_by || ' ' || id from sharing.circle where paused_at is not null
    union all select 'for ' || purpose || ' ' || id from sharing.circle where purpose is not null
    union all select 'open ' || open_days || ' ' || id from sharing.circle where open_days is not null
    union all select 'in force ' || id from agreements.version where in_force_at is not null
    union all select 'accepted ' || version_id || ' ' || person_id from agreements.acceptance`,
    [seats.map(({ id }) => id)],
  )
  const lawful = [
    ...seats.flatMap(({ host, id }) => (host ? [`host ${id}`] : [])),
    ...world.circle.flatMap(({ id, paused }) => (paused ? [`paused by ${paused.by} ${id}`] : [])),
    ...world.circle.flatMap(({ id, purpose }) => (purpose ? [`for ${purpose} ${id}`] : [])),
    ...world.circle.flatMap(({ id, openDays }) => (openDays === null ? [] : [`open ${openDays} ${id}`])),
    ...world.agreement.flatMap(({ id, inForce }) => (inForce ? [`in force ${id}`] : [])),
    ...world.acceptance.map(({ agreement, person }) => `accepted ${agreement} ${person}`),
  ]
  return compareKeys(there, lawful, 'stands')
}

function compareKeys(rows: { key: string }[], lawful: string[], still: string): string[] {
  const there = rows.map(({ key }) => key)
  return [
    ...difference(there, lawful).map((key) => `${key} ${still}`),
    ...difference(lawful, there).map((key) => `${key} was ended against the law`),
  ]
}
