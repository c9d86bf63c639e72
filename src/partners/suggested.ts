import type { Candidate } from '#people'

/** Somebody who may be asked to be a partner, with the district they work in, if they work in one. */
export interface Suggested extends Candidate {
  district: { name: string; mine: boolean } | null
}
