import { asPerson, Refusal, type Database } from '#platform'
import { compareSight, difference, type Site } from './compare.ts'
import { appointed, left, mayAppointEvaluator } from './endings.ts'
import { after, mayWrite, settled, type Deed, type Id, type Instant, type World } from './model.ts'
import { covers, endOf } from './moments.ts'

type Asked = (text: string, values: unknown[]) => Promise<{ key: string }[]>
/** Asks the database as the owner of the tables; lets a second go by, so that no two deeds meet in one moment. */
type Behind = { ask: Asked; tick: () => Instant }
type Pair = { keeper: Id; evaluator: Id; leader: Id }

/** The world a real deed leaves behind, and whether the law allowed it as the database did. */
type Step = (site: Site, turn: number) => Promise<{ world: World; agreed: boolean }>

/** What differs after somebody really joined a circle, left one, and was really appointed to evaluate. */
export async function compareEndings(site: Site, { ask, tick }: Behind, turn: number): Promise<string[]> {
  let { world } = site
  for (const [name, step] of Object.entries(steps)) {
    const now = tick()
    const done = await step({ ...site, world, now }, turn)
    if (!done.agreed) return [`${name}, and the database does not agree with the law on whether it may be`]
    if (done.world === world) continue
    ;({ world } = done)
    const [first] = await compareAfter({ ...site, world, now }, ask)
    if (first) return [`${name}: ${first}`]
  }
  return []
}

const steps: Record<string, Step> = {
  async 'Someone accepts'({ db, world, now }, turn) {
    const asked = world.membership.filter((one) => one.state === 'asked' && covers(one, now))
    const before = asked[turn % Math.max(asked.length, 1)]
    if (!before) return { world, agreed: true }
    const deed: Deed = { kind: 'update', before, after: { ...before, state: 'member', from: now } }
    const lawful = mayWrite(world, asPerson(before.person), deed, now)
    const done = await call(db, before.person, `select trust.join_circle('${before.space}') as done`)
    return { world: done ? after(world, deed) : world, agreed: lawful === done }
  },
  async 'Someone leaves'({ db, world, now }, turn) {
    const seats = world.membership.filter((one) => covers(one, now))
    const seat = seats[turn % Math.max(seats.length, 1)]
    if (!seat) return { world, agreed: true }
    const agreed = await call(db, seat.person, `select trust.leave_circle('${seat.space}')`)
    return { world: left({ world, who: seat.person, now }, seat.space), agreed }
  },
  async 'An evaluator is appointed'({ db, world, now }, turn) {
    const { keeper, evaluator, leader } = aPair(world, now, turn)
    const look = { world, who: keeper, now }
    const lawful = mayAppointEvaluator(look, evaluator, leader)
    const done = await call(db, keeper, `select trust.appoint_evaluator('${evaluator}', '${leader}')`)
    return { world: done ? appointed(look, evaluator, leader) : world, agreed: lawful === done }
  },
}

/** Mostly two people who may be appointed and have something to end between them. */
function aPair(world: World, now: string, turn: number): Pair {
  const ids = world.person.map(({ id }) => id)
  const keepers = world.organization.filter(({ parent }) => parent === null).map(({ founder }) => founder)
  const all = keepers.flatMap((keeper) =>
    ids.flatMap((evaluator) => ids.map((leader) => ({ keeper, evaluator, leader }))),
  )
  const may = all.filter((one) =>
    mayAppointEvaluator({ world, who: one.keeper, now }, one.evaluator, one.leader),
  )
  const shared = may.filter((one) => areNear(world, one))
  const choice = shared.length > 0 ? shared : turn % 3 && may.length > 0 ? may : all
  return choice[turn % choice.length]!
}

const areNear = (world: World, { evaluator, leader }: Pair) =>
  world.circle.some(({ id }) =>
    [evaluator, leader].every((who) =>
      world.membership.some((one) => one.space === id && one.person === who),
    ),
  )

/** What is open still, and what everybody sees. */
async function compareAfter(site: Site, ask: Asked): Promise<string[]> {
  const { world, now } = site
  // None is given for later.
  const given = settled(world).grant.filter((one) => endOf(one) > now && one.from <= now)
  const seats = world.membership.filter((one) => endOf(one) > now)
  const lawful = [...given, ...seats].map(({ id }) => id)
  const open = await ask(
    `select id::text as key from sharing.grant where (until_at is null or until_at > $1) and from_at <= $1
    union all select id::text from sharing.membership where until_at is null or until_at > $1`,
    [now],
  )
  const there = open.map(({ key }) => key)
  return [
    ...difference(there, lawful).map((id) => `${id} is still open`),
    ...difference(lawful, there).map((id) => `${id} was ended against the law`),
    ...(await compareSight(site)),
  ].slice(0, 5)
}

async function call(db: Database, person: Id, text: string): Promise<boolean> {
  try {
    const answer = await db.as(asPerson(person), (tx) =>
      tx.row<{ done?: boolean }>({ name: '', text, values: [] }),
    )
    return answer?.done !== false
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
