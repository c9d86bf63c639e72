import { matchesGlob } from 'node:path'
import type { Source } from './source.ts'

/** Where `npm test` looks for tests. */
export const whereTestsAre = '{src,tests}/**/*.test.ts'

// As Node and other runners name them, of whatever kind the script is.
const named = /[.\-_](?:test|tests|spec)\.[cm]?[jt]sx?$/

/** A file that is named like a test lies where the run looks for it, or nobody would miss that it never ran. */
export function testsFound(files: Source[]): string[] {
  return files
    .filter(({ path }) => named.test(path) && !matchesGlob(path, whereTestsAre))
    .map(({ path }) => `${path} is named like a test, but the run takes only ${whereTestsAre}.`)
}
