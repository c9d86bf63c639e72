/** Something that happened: a verb, and the item with its noun, its space and its id. */
export interface Happening {
  verb: string
  noun: string
  space: string
  id: string
  /** Whom it concerns, for whoever reacts; it is not written down. */
  person?: string
}
