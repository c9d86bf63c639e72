import { complain, done, type Outcome } from '#forms'
import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { mostStructures } from './structure.ts'
import { countStructures, setAside } from './structures.store.ts'

/** A leader puts a group aside, or takes it up again as it was; at most sixty are in sight. */
export async function putAside(
  tx: Transaction,
  person: string,
  id: string,
  aside: boolean,
): Promise<Outcome<void>> {
  if (!aside && (await countStructures(tx, person)) >= mostStructures) return complain({ name: 'many' })
  refuseUnless(await setAside(tx, person, id, aside))
  await remember(tx, aside ? 'put aside' : 'took up', { noun: 'structure', space: person, id })
  return done(undefined)
}
