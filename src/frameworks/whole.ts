import type { Association } from './association.ts'
import type { Continuum } from './continuum.ts'
import type { Item } from './item.ts'
import type { Rubric } from './rubric.ts'
import type { Scale } from './scale.ts'
import type { Origin, Version } from './version.ts'
import type { Pointer } from './pointer.ts'

/** Everything of one version at once: what is imported, exported, adapted and compared. */
export interface Whole {
  origin: Origin
  /** The framework that this one was adapted from. */
  parent: Pointer | null
  version: Version
  items: Item[]
  associations: Association[]
  scales: Scale[]
  rubrics: Rubric[]
  continuums: Continuum[]
}
