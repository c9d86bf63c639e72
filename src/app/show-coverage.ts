import type { ShowCoverage } from '#plans'
import { CoverageSection } from './coverage-section.tsx'
import { coverageOf } from './coverage.store.ts'

/** Looks how many leaders work on a goal of an organization, and shows it on the goal's page. */
export const showCoverage: ShowCoverage = async (tx, reader, goal) =>
  CoverageSection({ reader, goal, tally: await coverageOf(tx, goal) })
