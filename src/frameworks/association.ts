/** The kinds of CASE 1.1; others begin with `ext:`. `isChildOf` goes from the child to the parent. */
export const associationKinds = [
  'isChildOf',
  'isPeerOf',
  'isPartOf',
  'exactMatchOf',
  'precedes',
  'isRelatedTo',
  'replacedBy',
  'exemplar',
  'hasSkillLevel',
  'isTranslationOf',
] as const

/** One end of an association as CASE says it: a title, an identifier, a URI, and what it is. */
export interface End {
  title?: string
  identifier?: string
  uri?: string
  [unknown: string]: unknown
}

/** Joins two items, or an item to the document or to something elsewhere. */
export interface Association {
  id: string
  identifier: string
  uri: string
  kind: string
  /** The items of this version at its two ends; nothing where an end is the document or stands elsewhere. */
  fromId: string | null
  toId: string | null
  /** The two ends as they were said, kept for those without an id. */
  ends: { from?: End; to?: End }
  /** Order among its siblings; nothing where nobody said. */
  place: number | null
  /** Identifier of a grouping in the version's definitions. */
  groupingId: string | null
  notes: string
  rest: Record<string, unknown>
  changedAt: string
}
