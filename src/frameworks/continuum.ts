/**
 * How one component of an item looks in use, from ideal to unacceptable (domain 2.4). The first `ideal` variations are
 * ideal, the first `acceptable` ones acceptable: the solid line and the dashed line stand after them.
 */
export interface Continuum {
  id: string
  itemId: string
  /** For whom: principal, superintendent. */
  role: string
  /** What is wanted. */
  outcome: string
  component: string
  /** Two to nine. */
  variations: string[]
  ideal: number
  acceptable: number
  place: number
}
