/** What can be the matter with something that is imported; each has its sentence among the words. */
export const problems = [
  'notJson',
  'notPackage',
  'notTable',
  'notWorkbook',
  'tooLarge',
  'empty',
  'missing',
  'notText',
  'notList',
  'notNumber',
  'notDay',
  'notMoment',
  'notLink',
  'notObject',
  'notUuid',
  'notKind',
  'tooLong',
  'tooMany',
  'tooDeep',
  'twice',
  'circle',
  'dangling',
  'unsayable',
  'leftOut',
  'statementFromShort',
  'noParent',
  'noSuchParent',
  'noStatementColumn',
  'outside',
] as const
export type Problem = (typeof problems)[number]

/** Of what a package holds, or a table. */
export type Part =
  | 'file'
  | 'document'
  | 'item'
  | 'association'
  | 'rubric'
  | 'criterion'
  | 'level'
  | 'scale'
  | 'continuum'
  | 'row'

/** Where something stands: its row, counted from 1, and the code or identifier people know it by. */
export interface Spot {
  part: Part
  row?: number
  name?: string
}

/** One thing to tell about an import: where, in which field, what. */
export interface Remark extends Spot {
  field: string
  problem: Problem
  values?: Record<string, string | number>
}

/** What reading found: refusals, with which nothing is imported, and warnings, with which it is. */
export interface Findings {
  refusals: Remark[]
  warnings: Remark[]
}
