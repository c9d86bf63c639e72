import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { found, newId, type Transaction } from '#platform'
import type { Crosswalk, Side } from './crosswalk.ts'
import { addCrosswalk, crosswalkBetween, keepersFor, versionsToJoin } from './crosswalks.store.ts'

/** Begins a crosswalk of two versions, or gives the one its keeper has of them. Gives its id. */
export async function makeCrosswalk(
  tx: Transaction,
  keeper: string,
  sides: { from: Side; to: Side },
): Promise<Outcome<string>> {
  found((await keepersFor(tx)).find(({ id }) => id === keeper))
  const known = await versionsToJoin(tx)
  for (const end of ['from', 'to'] as const)
    if (!known.some(({ id }) => id === sides[end].version)) return complain({ [end]: 'missing' })
  const crosswalk: Crosswalk = { space: keeper, id: newId(), ...sides, notes: '' }
  if (await addCrosswalk(tx, crosswalk)) {
    await remember(tx, 'began', { noun: 'crosswalk', space: keeper, id: crosswalk.id })
    return done(crosswalk.id)
  }
  return done(found(await crosswalkBetween(tx, keeper, sides.from, sides.to)).id)
}
