import type { World } from '#world'
import { roomsIn } from './crawl-rooms.ts'

interface Grant {
  noun: string
  item: string
  space: string
  circle: string | null
  person: string | null
  /** Was it presented in a meeting? */
  presented: boolean
  /** Was its owner there from its beginning, and are they still? */
  stayed: boolean
}

/** Everybody to whom an item is open; through this circle alone, or, for `null`, by their name alone. */
export type Readers = (noun: string, space: string, item: string, circle?: string | null) => string[]

/** Reads from the rows themselves, and without a function of `trust`, to whom each item is open now (trust, rules 1 and 4). */
export async function readersOf(world: World): Promise<Readers> {
  const rooms = await roomsIn(world)
  // A pause rests what is open to a circle, and its agreement closes it after so many days.
  const grants = await world.look<Grant>(
    `select g.noun, g.item_id as item, g.space_id as space, g.circle_id as circle, g.person_id as person,
        g.meeting_id is not null as presented, m.id is not null as stayed
      from sharing.grant g left join sharing.circle c on c.id = g.circle_id
      left join sharing.membership m on m.space_id = g.circle_id and m.person_id = g.space_id and m.state = 'member'
        and m.from_at <= g.from_at and (m.until_at is null or m.until_at > $1)
      where g.from_at <= $1 and (g.until_at is null or g.until_at > $1) and c.paused_at is null
        and (c.open_days is null or g.from_at + make_interval(days => c.open_days) > $1)`,
    [world.clock.now()],
  )
  const trash = await world.look<{ id: string }>(
    `select id from portfolio.evidence where trashed_at is not null`,
  )
  const readersBy = ({ circle, person, space, presented, stayed }: Grant) => {
    const reached = person ? [person] : stayed ? rooms.members(circle ?? '').slice(1) : []
    return !presented && reached.some((one) => rooms.evaluates(one, space)) ? [] : reached
  }
  return (noun, space, item, through) =>
    trash.some(({ id }) => id === item)
      ? []
      : grants
          .filter((one) => one.noun === noun && one.space === space && one.item === item)
          .filter(({ circle }) => through === undefined || circle === through)
          .flatMap(readersBy)
}
