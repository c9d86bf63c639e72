/** Names a row that may stand in another space. */
export interface Pointer {
  space: string
  id: string
}
