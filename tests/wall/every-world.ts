import * as fc from 'fast-check'
import type { Id, Identity, Row, World } from './model.ts'
import { randomWorld } from './random-world.ts'

export const as = (person: Id): Identity => ({ kind: 'person', person })
export const key = (row: Row) => `${row.noun} ${row.id}`

/** Checks a law in many worlds, for each person of the world. */
export function inEveryWorld(law: (world: World, person: Id) => void, numRuns = 60): void {
  const check = (world: World) => world.person.forEach(({ id }) => law(world, id))
  fc.assert(fc.property(randomWorld, check), { numRuns })
}
