import { castMember } from '#demo'
import type { World } from '#world'

/** The circle of Amina and Maya in the demo. */
export async function circleOfTwo(world: World) {
  const [found] = await world.look<{ id: string }>(
    `select c.id from sharing.circle c where c.kind = 'partnership' and c.ended_at is null and 2 = (
      select count(*) from sharing.membership m where m.space_id = c.id and m.until_at is null
        and m.person_id in ($1, $2))`,
    [castMember('amina.okafor').id, castMember('maya.halvorsen').id],
  )
  return found!.id
}

/** A meeting as it stands in the tables, for tests of what looks at them. */
export async function layMeeting(
  world: World,
  {
    space,
    starts,
    minutes = 60,
    ...more
  }: { space: string; starts: string; minutes?: number } & Record<string, unknown>,
) {
  const columns = Object.keys(more)
  const [row] = await world.look<{ id: string }>(
    `insert into meetings.meeting (space_id, starts_at, ends_at, zone, made_by, made_at, changed_at${columns.map((one) => `, ${one}`).join('')})
      values ($1, $2, $2::timestamptz + make_interval(mins => $3), 'America/Los_Angeles', $4, $5, $5${columns
        .map((_, n) => `, $${n + 6}`)
        .join('')}) returning id`,
    [space, starts, minutes, castMember('amina.okafor').id, world.clock.now(), ...Object.values(more)],
  )
  return row!.id
}

/** Hours of a week as their owner writes them: `{ 1: ['8-12', '13-16:30'] }`. */
export function weekOf(days: Record<number, string[]>): Record<string, string> {
  const minutes = (time: string) => {
    const [hours = 0, rest = 0] = time.split(':').map(Number)
    return String(hours * 60 + rest)
  }
  return Object.fromEntries(
    Object.entries(days).flatMap(([day, spans]) =>
      spans.flatMap((span, n) => {
        const [from = '', to = ''] = span.split('-')
        const name = `${n ? 'second' : 'first'}-${day}`
        return [
          [`${name}-from`, minutes(from)],
          [`${name}-to`, minutes(to)],
        ]
      }),
    ),
  )
}
