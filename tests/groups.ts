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
// They start browsers, each its own, one after the other.
const browsing = /^tests\/(browser|journeys)\//
const [most, mostBrowsing] = [20, 4]

/** Test files by process: what takes longest, those alone, then what is short and fills the end. */
export function grouped(files: string[]): string[][] {
  const of = (kind: Kind) => files.filter((file) => kindOf(file) === kind)
  return [
    ...[...of('long'), ...of('alone')].map((file) => [file]),
    ...dealt(of('browsing'), mostBrowsing),
    ...dealt(of('short'), most),
  ]
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
