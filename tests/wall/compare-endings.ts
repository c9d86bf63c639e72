import { asPerson, Refusal, type Database } from '#platform'
import { compareSight, difference, type Site } from './compare.ts'
import { appointed, left, mayAppointEvaluator } from './endings.ts'
import { settled, type Id, type World } from './model.ts'
import { covers, endOf } from './moments.ts'

type Asked = (text: string, values: unknown[]) => Promise<{ key: string }[]>
type Pair = { keeper: Id; evaluator: Id; leader: Id }

/** What differs after somebody really left a circle, and after a keeper really appointed an evaluator. */
export async function compareEndings(site: Site, ask: Asked, turn: number): Promise<string[]> {
  const { db, world, now } = site
  const seats = world.membership.filter((one) => covers(one, now))
  const seat = seats[turn % Math.max(seats.length, 1)]
  const gone = seat ? left({ world, who: seat.person, now }, seat.space) : world
  if (seat) await call(db, seat.person, `select trust.leave_circle('${seat.space}')`)
  const wrong = (await compareAfter({ ...site, world: gone }, ask)).map((one) => `Someone left: ${one}`)
  return wrong.length > 0 ? wrong : compareAppointing({ ...site, world: gone }, ask, turn)
}

async function compareAppointing(site: Site, ask: Asked, turn: number): Promise<string[]> {
  const { db, world, now } = site
  const { keeper, evaluator, leader } = aPair(world, now, turn)
  const look = { world, who: keeper, now }
  const lawful = mayAppointEvaluator(look, evaluator, leader)
  const done = await call(db, keeper, `select trust.appoint_evaluator('${evaluator}', '${leader}')`)
  if (done !== lawful) return [`${keeper} ${done ? 'may' : 'may not'} appoint ${evaluator} for ${leader}`]
  const changed = done ? appointed(look, evaluator, leader) : world
  const wrong = await compareAfter({ ...site, world: changed }, ask)
  return wrong.map((one) => `An evaluator was appointed: ${one}`)
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
    await db.as(asPerson(person), (tx) => tx.run({ name: '', text, values: [] }))
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
