import type { BothSaid } from '#drafts'
import type { Complaints } from '#forms'
import type { Around } from '#initiatives'
import type { Reader } from '#people'
import type { StandardOption } from '#standards'
import type { GoalAbove } from './link.ts'
import type { OriginWords } from './origins.store.ts'

/** What is offered to a new goal, and what it begins from. */
export interface GoalOffer {
  above: GoalAbove[]
  standards: StandardOption[]
  origin?: OriginWords
  /** What could stop for it. */
  underWay: Around[]
}

/** What the page of a goal's form is given. */
export interface GoalFormProps {
  reader: Reader
  /** Missing for a new goal. */
  id?: string
  /** For a new goal alone. */
  offer?: GoalOffer
  answers: Record<string, unknown>
  complaints?: Complaints
  /** Other words were kept meanwhile; both are shown. */
  both?: BothSaid
}

/** What each part of it is given. */
export type FieldsProps = Pick<GoalFormProps, 'reader' | 'answers'> & {
  errors: Record<string, string>
  /** What is saved meanwhile, field by field. */
  beside?: BothSaid['beside']
}
