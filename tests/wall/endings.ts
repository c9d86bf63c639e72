import { find, type Look } from './grants.ts'
import { covers, earlier, endOf, forever, later } from './moments.ts'
import { mayWith } from './roles.ts'
import { isInDirectory } from './directory.ts'
import type { Id, Instant, Row, Span, World } from './world.ts'

export const endedBy = <S extends Span>(one: S, moment: Instant): S => {
  const until = earlier(endOf(one), moment)
  return { ...one, until: until === forever ? null : until }
}

export const isOfTwo = (world: World, circle: Id) => find(world, 'circle', circle)?.kind !== 'roundtable'

/** Who is to evaluate whom, for what, until when, and whether the one who leads the evaluation hands it on. */
export type Appointment = {
  evaluator: Id
  leader: Id
  process: string
  until: Instant | null
  delegating: boolean
}

/** The office of both posts appoints who leads; a lead evaluator delegates to a colleague. */
export function mayAppointEvaluator(look: Look, wanted: Appointment): boolean {
  const { evaluator, leader, process, until, delegating } = wanted
  const { world, who, now } = look
  if (evaluator === leader || (until !== null && until <= now)) return false
  if (!delegating) return [evaluator, leader].every((one) => mayWith(look, 'write', 'supervision', one))
  const leads = world.assignment.filter(
    (one) => one.space === leader && one.lead && one.process === process && covers(one, now),
  )
  return leads.some((one) => one.evaluator === who) && isInDirectory(look, evaluator)
}

/** Somebody evaluates for as long as an assignment says so. */
function evaluatedNoMore(world: World, over: Row<'assignment'>[], now: Instant): World {
  const lastOf = ({ evaluator, space: leader }: Row<'assignment'>) =>
    world.assignment
      .filter((one) => one.evaluator === evaluator && one.space === leader && endOf(one) > now)
      .map(endOf)
      .reduce(later, now)
  const isOf = (one: Row<'standing'>) => (gone: Row<'assignment'>) =>
    one.evaluator === gone.evaluator && [one.space, one.high].includes(gone.space)
  const standing = world.standing.map((one) => {
    const gone = over.find(isOf(one))
    return gone ? endedBy(one, lastOf(gone)) : one
  })
  return { ...world, standing }
}

/** The world after assignments ended, and with each what its evaluator had handed on. */
export function unassigned({ world, now }: Look, gone: Row<'assignment'>[]): World {
  const isFrom = (one: Row<'assignment'>) => (lead: Row<'assignment'>) =>
    lead.lead &&
    one.space === lead.space &&
    one.process === lead.process &&
    one.delegatedBy === lead.evaluator
  const over = world.assignment.filter(
    (one) => gone.some(({ id }) => id === one.id) || gone.some(isFrom(one)),
  )
  const isOver = ({ id }: Row<'assignment'>) => over.some((one) => one.id === id)
  const assignment = world.assignment.map((one) => (isOver(one) ? endedBy(one, now) : one))
  return evaluatedNoMore({ ...world, assignment }, over, now)
}

/** The world after an appointment: whoever led before leads no longer, and what the two were as peers has ended. */
export function appointed(look: Look, id: Id, wanted: Appointment): World {
  const { evaluator, leader, process, delegating } = wanted
  const { who, now } = look
  const same = look.world.assignment.filter(
    (one) => one.space === leader && one.process === process && endOf(one) > now,
  )
  const own = same.find((one) => one.lead && one.evaluator === who && covers(one, now))
  const again = (one: Row<'assignment'>) => one.delegatedBy === who && one.evaluator === evaluator
  const world = unassigned(
    look,
    same.filter((one) => (delegating ? again(one) : one.lead)),
  )
  // Nobody hands on what lasts longer than their own.
  const end = earlier(wanted.until ?? forever, delegating && own ? endOf(own) : forever)
  const until = end === forever ? null : end
  const pair = [evaluator, leader]
  const sits = (circle: Id) => (person: Id) =>
    world.membership.some((one) => one.space === circle && one.person === person && endOf(one) > now)
  const ends = ({ space }: Row<'membership'>) => isOfTwo(world, space) && pair.every(sits(space))
  const isPeer = (one: Row<'standing'>) =>
    one.side === 'peer' && pair.includes(one.space) && pair.includes(one.high)
  const [space = '', high = ''] = pair.toSorted()
  const row = { noun: 'standing', id: `standing ${id}`, space, high, side: 'evaluates', evaluator } as const
  const delegatedBy = delegating ? who : null
  const assigned = { evaluator, process, lead: !delegating, by: who, delegatedBy, from: now, until }
  return {
    ...world,
    membership: world.membership.map((one) => (ends(one) ? endedBy(one, now) : one)),
    standing: [
      ...world.standing.map((one) => (isPeer(one) ? endedBy(one, now) : one)),
      { ...row, from: now, until },
    ],
    assignment: [...world.assignment, { noun: 'assignment', id, space: leader, ...assigned }],
  }
}
