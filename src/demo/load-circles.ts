import { asPerson } from '#platform'
import { foundCircle, joinCircle, leaveCircle, type Circle } from '#sharing'
import { castMember } from './cast.ts'
import { demoCoachings, demoPartnerships } from './relations.ts'
import { uuid } from './seed.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

/** The circle of two people of the cast. */
export const circleOf = (one: string, other: string) => uuid('circle', one, other)

/** Partnerships proposed, accepted and ended on their days, and the outside coach. */
export async function loadCircles(world: DemoWorld) {
  for (const { between, state, from, until } of demoPartnerships) {
    await meet(world, 'partnership', between, { from, accepted: state !== 'proposed' })
    if (until) await part(world, between, until)
  }
  for (const { coach, leader, from } of demoCoachings)
    await meet(world, 'coaching', [leader, coach], { from, accepted: true })
}

async function meet(
  { db, clock }: DemoWorld,
  kind: Circle['kind'],
  pair: [string, string],
  when: { from: string; accepted: boolean },
) {
  const [founder, asked] = pair.map((key) => castMember(key).id) as [string, string]
  const circle = { id: circleOf(...pair), kind, name: null }
  clock.set(afternoonOf(when.from))
  await db.as(asPerson(founder), (tx) => foundCircle(tx, founder, circle, [asked]))
  if (when.accepted) await db.as(asPerson(asked), (tx) => joinCircle(tx, circle.id))
}

async function part({ db, clock }: DemoWorld, pair: [string, string], day: string) {
  clock.set(afternoonOf(day))
  await db.as(asPerson(castMember(pair[0]).id), (tx) => leaveCircle(tx, circleOf(...pair)))
}
