import type { Transaction } from '#platform'
import { associationsOf } from './associations.store.ts'
import { continuumsOf } from './continuums.store.ts'
import { itemsOf } from './items.store.ts'
import { rubricsOf } from './rubrics.store.ts'
import { scalesOf } from './scales.store.ts'
import { originOf, versionWith } from './versions.store.ts'
import type { Whole } from './whole.ts'

/** Everything of a version that the asker may read, or nothing. */
export async function wholeOf(tx: Transaction, space: string, id: string): Promise<Whole | undefined> {
  const [version, framework, items, associations, scales, rubrics, continuums] = await Promise.all([
    versionWith(tx, space, id),
    originOf(tx, space, id),
    itemsOf(tx, space, id),
    associationsOf(tx, space, id),
    scalesOf(tx, space, id),
    rubricsOf(tx, space, id),
    continuumsOf(tx, space, id),
  ])
  if (!version || !framework) return undefined
  return { ...framework, version, items, associations, scales, rubrics, continuums }
}
