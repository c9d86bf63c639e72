import type { World } from '#world'

interface Grant {
  noun: string
  item: string
  space: string
  circle: string | null
  person: string | null
  from: Date
}

/** Everybody to whom an item is open. */
export type Readers = (noun: string, space: string, item: string) => string[]

/** Reads from the rows themselves, and without a function of `trust`, to whom each item is open now (trust, rule 1). */
export async function readersOf(world: World): Promise<Readers> {
  const now = [world.clock.now()]
  const inForce = `from_at <= $1 and (until_at is null or until_at > $1)`
  const grants = await world.look<Grant>(
    `select noun, item_id as item, space_id as space, circle_id as circle, person_id as person, from_at as from
      from sharing.grant where ${inForce}`,
    now,
  )
  const members = await world.look<{ circle: string; person: string; from: Date }>(
    `select space_id as circle, person_id as person, from_at as from from sharing.membership
      where state = 'member' and ${inForce}`,
    now,
  )
  const pairs = await world.look<{ evaluator: string; leader: string }>(
    `select evaluator, case when evaluator = low then high else low end as leader from people.standing
      where side = 'evaluates' and during @> $1::timestamptz`,
    now,
  )
  const trash = await world.look<{ id: string }>(
    `select id from portfolio.evidence where trashed_at is not null`,
  )
  const evaluates = (person: string, leader: string) =>
    pairs.some((pair) => pair.evaluator === person && pair.leader === leader)
  const readersBy = ({ circle, person, space, from }: Grant) => {
    const within = members.filter((one) => one.circle === circle)
    const stayed = within.some((one) => one.person === space && one.from <= from)
    const reached = person ? [person] : stayed ? within.map((one) => one.person) : []
    return reached.some((one) => evaluates(one, space)) ? [] : reached
  }
  return (noun, space, item) =>
    trash.some(({ id }) => id === item)
      ? []
      : grants
          .filter((one) => one.noun === noun && one.space === space && one.item === item)
          .flatMap(readersBy)
}
