import type { ViewedRating } from './view.ts'

/** Things that belong to one item of the first level; one that stands there itself is a branch of its own. */
export interface Branch {
  id: string
  name: string
  ratings: ViewedRating[]
}

/** So many things are seen at one glance; more of them stand under the parts they belong to. */
const few = 12

/** More things than these are shown part by part. */
const calm = 60

/** Is one part of it shown at a time? */
export const isLong = (ratings: readonly unknown[]) => ratings.length > calm

/** Do its things stand under the parts they belong to? */
export const isParted = (ratings: readonly unknown[]) => ratings.length > few

/** The parts of an assessment in its order, each with what it asks. */
export const branchesOf = (ratings: readonly ViewedRating[]): Branch[] =>
  [...Map.groupBy(ratings, ({ under, item }) => under ?? item)].map(([id, some]) => ({
    id,
    name: some[0]!.branch ?? some[0]!.name,
    ratings: some,
  }))

/** How often each word was said, in the order of the things: what a part looks like without a number of its own. */
export const tallyOf = (ratings: readonly ViewedRating[]) =>
  [...Map.groupBy(ratings, ({ said }) => said)].map(([said, some]) => ({ said, n: some.length }))
