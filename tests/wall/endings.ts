import { find, isMember, type Look } from './grants.ts'
import { covers, earlier, endOf, forever } from './moments.ts'
import { keeps } from './seeing.ts'
import type { Id, Row, Span, World } from './world.ts'

const endedNow = <S extends Span>(one: S, now: string): S => {
  const until = earlier(endOf(one), now)
  return { ...one, until: until === forever ? null : until }
}

const isOfTwo = (world: World, circle: Id) => find(world, 'circle', circle)?.kind !== 'roundtable'

/** The world after somebody left a circle, or declined; a partnership or coaching ends for both. */
export function left({ world, who, now }: Look, circle: Id): World {
  const whole = isOfTwo(world, circle) && isMember({ world, who, now }, circle, who)
  const goes = (one: Row<'membership'>) => one.space === circle && (whole || one.person === who)
  return { ...world, membership: world.membership.map((one) => (goes(one) ? endedNow(one, now) : one)) }
}

/** A keeper appoints among people who hold posts in trees that the keeper founded. */
export function mayAppointEvaluator(look: Look, evaluator: Id, leader: Id): boolean {
  const isKept = (person: Id) =>
    look.world.post.some(
      (one) => one.space === person && covers(one, look.now) && keeps(look, one.organization),
    )
  return evaluator !== leader && isKept(evaluator) && isKept(leader)
}

/** The world after an appointment: what the two were as peers has ended. */
export function appointed({ world, now }: Look, evaluator: Id, leader: Id): World {
  const pair = [evaluator, leader]
  const sits = (circle: Id) => (person: Id) =>
    world.membership.some((one) => one.space === circle && one.person === person && endOf(one) > now)
  const ends = ({ space }: Row<'membership'>) => isOfTwo(world, space) && pair.every(sits(space))
  const isPeer = (one: Row<'standing'>) =>
    one.side === 'peer' && pair.includes(one.space) && pair.includes(one.high)
  const [space = '', high = ''] = pair.toSorted()
  const row = { noun: 'standing', id: `${space} ${high}`, space, high, side: 'evaluates', evaluator } as const
  return {
    ...world,
    membership: world.membership.map((one) => (ends(one) ? endedNow(one, now) : one)),
    standing: [
      ...world.standing.map((one) => (isPeer(one) ? endedNow(one, now) : one)),
      { ...row, from: now, until: null },
    ],
  }
}
