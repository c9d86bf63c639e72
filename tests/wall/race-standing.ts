import { castMember } from '#demo'
import { asPerson, newId, Refusal } from '#platform'
import { foundCircle, joinCircle } from '#sharing'
import { appointEvaluator, endAssignment } from '#supervision'
import type { World } from '#world'

const [one, other, office] = ['ruth.abernathy', 'teo.kalani', 'eleanor.vance'].map(
  (key) => castMember(key).id,
) as [string, string, string]

/** What a race ended as: how many of the two kinds of standing hold, and who was refused. */
export interface Finish {
  peer: number
  evaluates: number
  refused: string[]
}

// In milliseconds, a quarter of an hour: nobody may tell another of two hundred things in a day.
const between = 900_000

/**
 * One asks another to be partners; then the other accepts while the office appoints the one to evaluate them. Both begin
 * at once, the one named first a hair earlier.
 */
export async function raceStanding(world: World, first: 'accepting' | 'appointing'): Promise<Finish> {
  const { db } = world.program
  world.clock.set(new Date(world.clock.now().getTime() + between))
  const circle = newId()
  await db.as(asPerson(one), (tx) =>
    foundCircle(tx, one, { id: circle, kind: 'partnership', name: null }, [other]),
  )
  const accepting = () => db.as(asPerson(other), (tx) => joinCircle(tx, circle))
  const appointing = () => db.as(asPerson(office), (tx) => appointEvaluator(tx, one, other))
  const runs = first === 'accepting' ? { accepting, appointing } : { appointing, accepting }
  const ended = await Promise.allSettled(Object.values(runs).map((start) => start()))
  const refused = Object.keys(runs).filter((_, place) => ended[place]!.status === 'rejected')
  for (const result of ended)
    if (result.status === 'rejected' && !(result.reason instanceof Refusal)) throw result.reason
  const now = world.clock.now()
  const rows = await world.look<{ side: 'peer' | 'evaluates'; n: number }>(
    `select side, count(*)::int as n from people.standing
      where low = least($1::uuid, $2) and high = greatest($1::uuid, $2) and during @> $3::timestamptz group by side`,
    [one, other, now],
  )
  await clear(world)
  const countOf = (side: string) => rows.find((row) => row.side === side)?.n ?? 0
  return { peer: countOf('peer'), evaluates: countOf('evaluates'), refused }
}

async function clear(world: World) {
  world.clock.set(new Date(world.clock.now().getTime() + 1000))
  const open = await world.look<{ id: string }>(
    'select id from supervision.assignment where space_id = $1 and evaluator_id = $2 and during @> $3::timestamptz',
    [other, one, world.clock.now()],
  )
  for (const { id } of open) await world.program.db.as(asPerson(office), (tx) => endAssignment(tx, other, id))
}
