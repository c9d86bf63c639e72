import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'

type Failed = Extract<TestEvent, { type: 'test:fail' }>['data']
type Summary = Extract<TestEvent, { type: 'test:summary' }>['data']

/**
 * A short account of a test run: each failure in full, with what its file printed, and a line for each file with what its
 * tests noted; then a note, if there is one. The totals come last, as Node's own reporter gives them.
 */
export async function* report(events: AsyncIterable<TestEvent>, note = ''): AsyncGenerator<string> {
  const totals: string[] = []
  const printed = new Map<string, string>()
  const noted = new Map<string, string[]>()
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') {
      printed.set(data.file, (printed.get(data.file) ?? '') + data.message)
    }
    if (type === 'test:fail') yield failure(data, printed)
    if (type === 'test:diagnostic') {
      if (!data.file) totals.push(`ℹ ${data.message}\n`)
      else if (!counts.test(data.message))
        noted.set(data.file, [...(noted.get(data.file) ?? []), data.message])
    }
    if (type === 'test:summary' && data.file)
      yield fileLine(data, printed) + (noted.get(data.file) ?? []).map((line) => `    ${line}\n`).join('')
  }
  yield note
  yield* totals
}

/** What Node says of every file; the line of the file says it already. */
const counts = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /

/** Nothing for a test that failed only because one inside it did: that one was told already. */
function failure({ name, file = '', line, details }: Failed, printed: Map<string, string>): string {
  const { error } = details
  if ('failureType' in error && error.failureType === 'subtestsFailed') return ''
  const place = `${relative('.', file)}:${line}`
  // A file that could not even be loaded is a test by the name of its path, and says why on its standard error.
  if (name === file) return `✖ ${place}\n${indent(printed.get(file) || inspect(error))}\n`
  const told = inspect(error.cause ?? error).replace(/^ +at .*\bnode:internal\b.*\n/gm, '')
  return `✖ ${name}  (${place})\n${indent(told)}\n`
}

function fileLine(
  { file = '', success, counts: { tests, passed }, duration_ms: ms }: Summary,
  printed: Map<string, string>,
): string {
  const count = success ? `${tests}` : `${passed} of ${tests}`
  const line = `${success ? '✔' : '✖'} ${relative('.', file)}  ${count}  ${(ms / 1000).toFixed(1)} s\n`
  const said = printed.get(file)
  return said && !success ? `${line}${indent(`It printed:\n${said}`)}\n` : line
}

const indent = (text: string) => text.trimEnd().replace(/^(?=.)/gm, '    ')
