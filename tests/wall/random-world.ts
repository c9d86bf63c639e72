/**
 * Random small worlds around one fixed moment, rich in the cases where a wall breaks. A world is first drawn
 * as a plan of small numbers, which shrinks well, and then built, so that it keeps the shape of the data: no
 * person twice in a circle at a time, one standing row for a pair and side, no pair at once peer and evaluator.
 *
 * Grants are left as given, although the law has ended some of them: the wall must hold even where an ending
 * was missed. `settled` of the model gives the same world as the transactions of the law leave it.
 */
import * as fc from 'fast-check'
import { addCircle, addEvaluation, addPeers } from './build-circles.ts'
import { addGrant, addTraces } from './build-grants.ts'
import { addBreakGlass } from './build-breaks.ts'
import { addMains, addShelf } from './build-shelf.ts'
import { addRoom } from './build-rooms.ts'
import { addInvitations, addRoles } from './build-offices.ts'
import { addAims, addWriting } from './build-writing.ts'
import { addFounders, addOrganizations, addPerson } from './build-people.ts'
import { settled, type Deed, type Id, type World } from './model.ts'
import { randomDeed } from './random-deed.ts'
import { empty, type Site } from './site.ts'
import { worldPlan, type Plan } from './world-plan.ts'

export { randomDeed } from './random-deed.ts'
export { now } from './site.ts'

const uuid = (tag: number, count: number): Id =>
  `${tag.toString(16).padStart(8, '0')}-0000-7000-8000-${count.toString(16).padStart(12, '0')}`

function build(planned: Plan): World {
  let count = 0
  const site: Site = { world: empty(), fresh: () => uuid(planned.tag, ++count) }
  addOrganizations(site, planned.tops)
  planned.people.forEach((one, turn) => addPerson(site, one, turn))
  addFounders(site, planned.founder)
  addAims(site, planned.founder)
  for (const [turn, one] of planned.people.entries()) addWriting(site, one, turn)
  addRoles(site, planned)
  addInvitations(site)
  for (const [turn, one] of planned.people.entries()) addShelf(site, one, turn)
  for (const one of planned.circles) {
    const id = addCircle(site, one)
    addRoom(
      site,
      site.world.circle.find((circle) => circle.id === id)!,
      one,
    )
  }
  addMains(site)
  for (const { kind, id } of site.world.circle) if (kind !== 'roundtable') addPeers(site, id)
  for (const one of planned.evaluations) addEvaluation(site, one)
  for (const one of planned.grants) addGrant(site, one)
  for (const one of planned.breaks) addBreakGlass(site, one)
  addTraces(site)
  return site.world
}

/** A small world: 2–3 top organizations, 4–8 people and what they own, in ids that no other world has. */
export const randomWorld: fc.Arbitrary<World> = worldPlan.map(build)

export type Tried = { raw: World; world: World; deeds: Deed[]; turn: number }

/** A world in which the law was kept so far (`raw`: not so), deeds that somebody tries on it, and a number to choose by. */
export const triedWorld: fc.Arbitrary<Tried> = randomWorld
  .map((raw) => ({ raw, world: settled(raw) }))
  .chain(({ raw, world }) =>
    fc.record({
      raw: fc.constant(raw),
      world: fc.constant(world),
      deeds: fc.array(randomDeed(world), { minLength: 40, maxLength: 50 }),
      turn: fc.nat({ max: 997 }),
    }),
  )
