import { found, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { Association } from './association.ts'
import { associationsAsked } from './associations.store.ts'
import type { Continuum } from './continuum.ts'
import { continuumsAsked } from './continuums.store.ts'
import type { Item } from './item.ts'
import { itemsAsked } from './items.store.ts'
import { criteriaAsked, framesAsked, rubricsFrom, type Frame, type HeldCriterion } from './rubrics.store.ts'
import type { Scale } from './scale.ts'
import { scalesAsked } from './scales.store.ts'
import type { Version } from './version.ts'
import { originAsked, versionAsked } from './versions.store.ts'
import type { Whole } from './whole.ts'

/** Everything of a version that the asker may read, in one statement, or nothing. */
export async function wholeOf(tx: Transaction, space: string, id: string): Promise<Whole | undefined> {
  const asked = together({
    version: versionAsked(space, id),
    framework: originAsked(space, id),
    items: listed(itemsAsked(space, id)),
    associations: listed(associationsAsked(space, id)),
    scales: listed(scalesAsked(space, id)),
    frames: listed(framesAsked(space, id)),
    criteria: listed(criteriaAsked(space, id)),
    continuums: listed(continuumsAsked(space, id)),
  })
  const { version, framework, ...told } = found(await tx.row<Told>(asked))
  if (!version || !framework) return undefined
  return {
    ...framework,
    version,
    items: told.items.list,
    associations: told.associations.list,
    scales: told.scales.list,
    rubrics: rubricsFrom(told.frames.list, told.criteria.list),
    continuums: told.continuums.list,
  }
}

interface Told {
  version: Version | null
  framework: Pick<Whole, 'origin' | 'parent'> | null
  items: Listed<Item>
  associations: Listed<Association>
  scales: Listed<Scale>
  frames: Listed<Frame>
  criteria: Listed<HeldCriterion>
  continuums: Listed<Continuum>
}
