import type { Site } from './compare.ts'
import { appointed, mayAppointEvaluator, type Appointment } from './endings.ts'
import type { Id, World } from './model.ts'
import { covers, endOf } from './moments.ts'
import { instant } from './site.ts'
import { call, type Behind } from './step.ts'

/** Somebody appoints who evaluates a leader, or hands it on; mostly where they may. */
export async function appointing({ db, world, now }: Site, { ask, turn }: Behind, delegating: boolean) {
  const { who, ...wanted } = anAppointment(world, now, { turn, delegating })
  const look = { world, who, now }
  const { evaluator, leader, process, until } = wanted
  const given = [`'${evaluator}'`, `'${leader}'`, `'${process}'`, until ? `'${until}'` : 'null', delegating]
  const done = await call(db, who, `select trust.appoint_evaluator(${given.join()})`)
  const agreed = mayAppointEvaluator(look, wanted) === done
  if (!done || !agreed) return { world, agreed }
  const made = await ask(
    `select id::text as key from supervision.assignment
      where space_id = $1 and evaluator_id = $2 and appointed_by = $3 and lower(during) = $4`,
    [leader, evaluator, who, now],
  )
  return { world: appointed(look, made[0]?.key ?? 'nowhere', wanted), agreed: made.length === 1 }
}

type Asking = Appointment & { who: Id }

/** Mostly one that may be, between two who have something to end between them. */
function anAppointment(world: World, now: string, choice: { turn: number; delegating: boolean }): Asking {
  const { turn, delegating } = choice
  const ids = world.person.map(({ id }) => id)
  const process = turn % 5 ? 'evaluation' : 'licensing'
  const until = turn % 3 ? null : instant(turn % 2 ? 10 : 30)
  const all = ids.flatMap((who) =>
    ids.flatMap((evaluator) => ids.map((leader) => ({ who, evaluator, leader, process, until, delegating }))),
  )
  const may = all.filter((one) => mayAppointEvaluator({ world, who: one.who, now }, one))
  const shared = may.filter((one) => areNear(world, one))
  const own = (one: Asking, lead: boolean) => assignmentOf(world, now, one, lead)
  const helping = all.filter((one) => delegating && own(one, false))
  const brief = may.filter((one) => delegating && endOf(own(one, true)!) < instant(15))
  const near = [helping, brief, shared, shared][turn % 4]!
  const some = near.length > 0 ? near : turn % 3 && may.length > 0 ? may : all
  return some[turn % some.length]!
}

/** What lets somebody evaluate a leader now: whoever helps, or leads not for long, might want to hand it on. */
const assignmentOf = (world: World, now: string, { who, leader, process }: Asking, lead: boolean) =>
  world.assignment.find(
    (one) =>
      one.space === leader &&
      one.evaluator === who &&
      one.process === process &&
      one.lead === lead &&
      covers(one, now),
  )

const areNear = (world: World, { evaluator, leader }: Appointment) =>
  world.circle.some(({ id }) =>
    [evaluator, leader].every((who) =>
      world.membership.some((one) => one.space === id && one.person === who),
    ),
  )
