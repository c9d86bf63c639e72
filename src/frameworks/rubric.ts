/** How a criterion looks at one level. CASE calls the label `quality`. */
export interface Level {
  identifier: string
  uri: string
  quality: string
  description: string
  score: number | null
  feedback: string
  place: number
  rest: Record<string, unknown>
}

/** One line of a rubric, with its levels, the lowest first; of an item where it names one. */
export interface Criterion {
  id: string
  identifier: string
  uri: string
  itemId: string | null
  category: string
  description: string
  weight: number | null
  place: number
  levels: Level[]
  rest: Record<string, unknown>
  changedAt: string
}

/** A rubric of a version; `scaleId` names the scale whose labels its levels carry, if one does. */
export interface Rubric {
  id: string
  identifier: string
  uri: string
  title: string
  description: string
  scaleId: string | null
  place: number
  criteria: Criterion[]
  rest: Record<string, unknown>
  changedAt: string
}
