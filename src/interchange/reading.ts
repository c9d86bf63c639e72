import type { Whole } from '#frameworks'
import type { Findings } from './remark.ts'

/** Where a framework is to stand, and the moment of what does not say when it was changed. */
export interface Aim {
  space: string
  now: string
}

/** What came of reading: a framework, or only refusals. Its ids are new ones; `frameworkId` is chosen when it is kept. */
export type Reading = Findings & { whole?: Whole }

/** What the parts of one package are read with. */
export interface Context extends Aim {
  findings: Findings
  /** The document, by its identifier and its URI. */
  document: string
  documentUri: string
}
