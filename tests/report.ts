import { relative } from 'node:path'
import type { TestEvent } from 'node:test/reporters'
import { inspect } from 'node:util'
import type { Group } from './groups.ts'

type Over = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>
type Failed = Extract<TestEvent, { type: 'test:fail' }>['data']

/**
 * A short account of a test run: each failure in full, and a line for each file with what its tests noted; after the
 * files of a process in which something failed, what it printed. Then a note, if there is one, the failures once more,
 * for of a long account often only the end is kept, and the totals as Node's own reporter gives them.
 */
export async function* report(
  events: AsyncIterable<TestEvent>,
  groups: Group[],
  note = '',
): AsyncGenerator<string> {
  const totals: string[] = []
  const printed = new Map<string, string>()
  const failures: string[] = []
  let file = { passed: 0, failed: 0, noted: '' }
  for await (const event of events) {
    const { type, data } = event
    if (type === 'test:stdout' || type === 'test:stderr')
      printed.set(data.file, (printed.get(data.file) ?? '') + data.message)
    if (type === 'test:diagnostic' && !data.file) totals.push(`ℹ ${data.message}\n`)
    if (type === 'test:diagnostic' && data.file && !counts.test(data.message))
      file.noted += `    ${data.message}\n`
    if (type === 'test:fail') {
      failures.push(failure(data, groups, printed))
      yield failures.at(-1)!
    }
    if (isFile(event)) {
      yield fileLine(event, file)
      file = { passed: 0, failed: 0, noted: '' }
    } else if (isTest(event)) file[type === 'test:pass' ? 'passed' : 'failed']++
    if (type === 'test:summary' && data.file && !data.success) yield whatItPrinted(printed.get(data.file))
  }
  yield note
  if (failures.length) yield 'Once more, what failed:\n'
  yield* failures
  yield* totals
}

/** What Node says of every process; the lines of its files say it already. */
const counts = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /

const isOver = (event: TestEvent): event is Over => event.type === 'test:pass' || event.type === 'test:fail'
const isTest = (event: TestEvent) => isOver(event) && event.data.details.type !== 'suite'
/** A file is the outermost suite of its process. */
const isFile = (event: TestEvent): event is Over =>
  isOver(event) && event.data.details.type === 'suite' && event.data.nesting === 0

/** Nothing for a test that failed only because one inside it did: that one was told already. */
function failure(
  { name, file = '', line, nesting, details }: Failed,
  groups: Group[],
  printed: Map<string, string>,
): string {
  const { error, type } = details
  if ('failureType' in error && error.failureType === 'subtestsFailed') return ''
  const told = inspect(error.cause ?? error).replace(/^ +at .*\bnode:internal\b.*\n/gm, '')
  const group = groups.find(({ entry }) => entry === file && entry === name)
  if (group)
    return `✖ The process of these files ended early: ${group.files.join(', ')}\n${indent(told)}\n${whatItPrinted(printed.get(file))}`
  const place = type === 'suite' && nesting === 0 ? '' : `  (${relative('.', file)}:${line})`
  return `✖ ${name}${place}\n${indent(told)}\n`
}

function fileLine(
  { type, data: { name, details } }: Over,
  { passed, failed, noted }: { passed: number; failed: number; noted: string },
): string {
  const well = type === 'test:pass'
  const count = well ? `${passed}` : `${passed} of ${passed + failed}`
  return `${well ? '✔' : '✖'} ${name}  ${count}  ${(details.duration_ms / 1000).toFixed(1)} s\n${noted}`
}

const whatItPrinted = (said = '') => (said ? `${indent(`It printed:\n${said}`)}\n` : '')

const indent = (text: string) => text.trimEnd().replace(/^(?=.)/gm, '    ')
