import type { Source } from './source.ts'

/** Files that may be longer than the budget, each with its reason. */
export const longer: Record<string, string> = {}

const measured = /^(src|tests|bench|bin)\/.*\.(ts|tsx|mjs|css)$/

/** Hard budgets: 200 lines a file, 40 lines a function, 4 parameters. */
export function sizesHeld(files: Source[]): string[] {
  return files
    .filter(({ path }) => measured.test(path) && !(path in longer))
    .flatMap(({ path, text, functions }) => {
      const lines = text.trimEnd().split('\n').length
      const long = functions.filter((each) => each.lines > 40)
      const wide = functions.filter((each) => each.parameters > 4)
      return [
        ...(lines > 200 ? [`${path} has ${lines} lines; 200 is the most.`] : []),
        ...long.map((each) => `${path}:${each.line} ${each.name} has ${each.lines} lines; 40 is the most.`),
        ...wide.map(
          (each) => `${path}:${each.line} ${each.name} takes ${each.parameters} things; 4 is the most.`,
        ),
      ]
    })
}

/** An exception that is no longer needed goes. */
export function exceptionsNeeded(files: Source[]): string[] {
  const lines = new Map(files.map(({ path, text }) => [path, text.trimEnd().split('\n').length]))
  return Object.keys(longer)
    .filter((path) => (lines.get(path) ?? 0) <= 200)
    .map((path) => `${path} needs no exception in tests/house/size.guard.ts any more.`)
}
