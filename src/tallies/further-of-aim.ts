import type { Further } from '#plans'
import { CoverageSection } from './coverage-section.tsx'
import { coverageAsked } from './coverage.store.ts'
import type { Tally } from './tally.ts'

/** What is to be said of a goal of an organization beyond itself: how many leaders work on it. */
export const furtherOfAim: Further<Tally> = {
  asked: coverageAsked,
  show: (reader, goal, told) => CoverageSection({ reader, goal, tally: told ?? undefined }),
}
