import { complain, done, type Outcome } from '#forms'
import { forgetCard } from '#coach'
import type { Transaction } from '#platform'
import { beginPhase } from './begin-phase.ts'
import { mostStructures, type StructureKind } from './structure.ts'
import { addNamed, countStructures } from './structures.store.ts'

/** A leader writes several groups down at once, by their names; the rest can wait. Done twice it changes nothing. */
export async function beginStructures(
  tx: Transaction,
  person: string,
  chosen: readonly { kind: StructureKind; name: string }[],
): Promise<Outcome<void>> {
  if ((await countStructures(tx, person)) + chosen.length > mostStructures)
    return complain({ chosen: 'many' })
  await addNamed(tx, person, chosen)
  await forgetCard(tx, person)
  await beginPhase(tx, person)
  return done(undefined)
}
