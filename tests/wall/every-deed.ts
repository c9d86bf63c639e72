import * as fc from 'fast-check'
import { as } from './every-world.ts'
import { mayWrite, type Deed, type Id, type World } from './model.ts'
import { now, triedWorld } from './random-world.ts'

export type Try = { world: World; person: Id; deed: Deed }

/** Shows a law every person's tries at many deeds. */
export function forEveryTry(law: (one: Try) => void, numRuns = 60): void {
  const check = ({ world, deeds }: { world: World; deeds: Deed[] }) => {
    for (const { id: person } of world.person) for (const deed of deeds) law({ world, person, deed })
  }
  fc.assert(fc.property(triedWorld, check), { numRuns })
}

const isAccepted = ({ world, person, deed }: Try) => mayWrite(world, as(person), deed, now)

/** Shows a law the deeds that were accepted. */
export const forEveryDeed = (law: (one: Try) => void, numRuns?: number) =>
  forEveryTry((one) => (isAccepted(one) ? law(one) : undefined), numRuns)
