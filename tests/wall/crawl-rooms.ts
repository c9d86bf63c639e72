import type { World } from '#world'

/** Who is in circles, from the rows themselves and without a function of `trust`. */
export interface Rooms {
  /** Who is there now; of a person’s own space, that person. */
  members(space: string): string[]
  /** Who is asked in and has not answered. */
  asked(circle: string): string[]
  /** Does one of these two evaluate the other now? */
  evaluates(person: string, leader: string): boolean
}

/** Reads who sits where now, and who evaluates whom. */
export async function roomsIn(world: World): Promise<Rooms> {
  const now = [world.clock.now()]
  const seats = await world.look<{ circle: string; person: string; state: string }>(
    `select space_id as circle, person_id as person, state from sharing.membership
      where from_at <= $1 and (until_at is null or until_at > $1)`,
    now,
  )
  const pairs = await world.look<{ evaluator: string; leader: string }>(
    `select evaluator, case when evaluator = low then high else low end as leader from people.standing
      where side = 'evaluates' and during @> $1::timestamptz`,
    now,
  )
  const within = (circle: string, state: string) =>
    seats.filter((one) => one.circle === circle && one.state === state).map(({ person }) => person)
  return {
    members: (space) => [space, ...within(space, 'member')],
    asked: (circle) => within(circle, 'asked'),
    evaluates: (person, leader) => pairs.some((pair) => pair.evaluator === person && pair.leader === leader),
  }
}
