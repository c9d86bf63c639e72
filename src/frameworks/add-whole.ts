import type { Transaction } from '#platform'
import { addAssociations } from './associations.store.ts'
import { addContinuums } from './continuums.store.ts'
import { addItems, forgetPlans } from './items.store.ts'
import { addRubrics } from './rubrics.store.ts'
import { addScales } from './scales.store.ts'
import { addFramework, addStep, addVersion } from './versions.store.ts'
import type { Whole } from './whole.ts'

/**
 * Writes everything of a version, and its framework where it is the first, in nine statements whatever its length. `steps`
 * are those it takes at once.
 */
export async function addWhole(
  tx: Transaction,
  { version, ...whole }: Whole,
  madeBy: string | null,
  steps: readonly ('adopted' | 'deprecated')[] = [],
) {
  const framework = {
    space: version.space,
    id: version.frameworkId,
    origin: whole.origin,
    parent: whole.parent,
  }
  await addFramework(tx, framework, madeBy)
  const at = { space: version.space, version: version.id }
  await addVersion(tx, version, madeBy)
  await addItems(tx, at, whole.items)
  await forgetPlans(tx)
  await addAssociations(tx, at, whole.associations)
  await addScales(tx, at, whole.scales)
  await addRubrics(tx, at, whole.rubrics)
  await addContinuums(tx, at, whole.continuums)
  for (const step of steps) await addStep(tx, version, step, madeBy)
}
