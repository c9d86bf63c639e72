import { between, done, type Outcome } from '#forms'
import { remember } from '#history'
import { refuseUnless, type Transaction } from '#platform'
import { emptyFlow, flowTexts, type Flow } from './flow.ts'
import { flowOf, putFlow } from './flows.store.ts'
import { holdStructure } from './structures.store.ts'

/**
 * A leader says how information flows: with one group, or with all of them where `structure` is null. What it said before
 * is kept. `given`: the form as it was sent; where other words were kept since, both come back.
 */
export async function keepFlow(
  tx: Transaction,
  { person, structure }: { person: string; structure: string | null },
  answers: Flow,
  given: Record<string, unknown> = {},
): Promise<Outcome<void>> {
  if (structure) refuseUnless(await holdStructure(tx, person, structure))
  const before = (await flowOf(tx, person, structure)) ?? emptyFlow
  const came = between(flowTexts, given, { ...before })
  if (came) return { ok: false, complaints: {}, between: came }
  await putFlow(tx, person, structure, answers)
  await remember(tx, 'kept', { noun: 'flow', space: person, id: structure ?? person })
  return done(undefined)
}
