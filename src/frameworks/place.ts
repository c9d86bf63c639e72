/** Where the rows of a version lie. */
export interface Place {
  space: string
  version: string
}
