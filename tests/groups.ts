// Which test files share a process, and which begin first. LPS takes a second of a processor to load; most files need less.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A process of a test run: the file that starts it, and the test files it runs one after the other. */
export interface Group {
  entry: string
  files: string[]
}

// Half a minute or more each: they begin before all others, so that no processor waits for the last of them at the end.
const begunFirst =
  /^tests\/(journeys\/(a-roundtable-evening|every-(page|office))|wall\/(crawler|database|planted-faults|plan-faults))\b/
// They kill servers, change the environment or listen to the console. What only lives in a world may share.
const alone = /^tests\/(door|schema|faults\/(?!odd-|others-ids|posting-twice))/
// They start browsers, each its own, and compute most of the time.
const browsing = /^tests\/(browser|journeys)\//
const [most, mostBrowsing] = [20, 4]

/**
 * Test files by process: what takes long, and woven into it those alone, which mostly wait for a disk or a restart; then
 * what is short and fills the end.
 */
export function grouped(files: string[]): string[][] {
  const of = (kind: Kind) => files.filter((file) => kindOf(file) === kind)
  return [
    ...woven([...eachAlone(of('long')), ...dealt(of('browsing'), mostBrowsing)], eachAlone(of('alone'))),
    ...dealt(of('short'), most),
  ]
}

const eachAlone = (files: string[]) => files.map((file) => [file])

/** After each that computes as many of those that wait, so that seldom all compute at a time, or all wait. */
function woven(computing: string[][], waiting: string[][]): string[][] {
  if (computing.length === 0) return waiting
  const each = Math.ceil(waiting.length / computing.length)
  return computing.flatMap((group, n) => [group, ...waiting.slice(n * each, (n + 1) * each)])
}

type Kind = 'long' | 'alone' | 'browsing' | 'short'

function kindOf(file: string): Kind {
  if (begunFirst.test(file)) return 'long'
  if (alone.test(file)) return 'alone'
  return browsing.test(file) ? 'browsing' : 'short'
}

/** As few groups as so many at most allow, neighbours in different ones. */
function dealt(files: string[], atMost: number): string[][] {
  const count = Math.ceil(files.length / atMost)
  return Array.from({ length: count }, (_, place) => files.filter((_file, n) => n % count === place))
}

/** Writes the file that starts each group, for as long as the work takes. A test file may take `longest` milliseconds. */
export async function withEntries<T>(
  files: string[],
  longest: number,
  work: (groups: Group[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'lps-groups-'))
  const together = JSON.stringify(new URL('together.ts', import.meta.url).href)
  const groups = grouped(files).map((group, place): Group => {
    const entry = join(folder, `${place}.mjs`)
    const call = `runTogether(${JSON.stringify(group)}, ${longest})`
    writeFileSync(entry, `import { runTogether } from ${together}\n${call}\n`)
    return { entry, files: group }
  })
  return work(groups).finally(() => rmSync(folder, { recursive: true, force: true }))
}
