// Which test files share a process. LPS takes two seconds of a processor to load; most files need less than one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A process of a test run: the file that starts it, and the test files it runs one after the other. */
export interface Group {
  entry: string
  files: string[]
}

// They start browsers, kill servers, listen to the console, or take long enough to be worth a process.
const alone = /^tests\/(browser|door|faults|journeys|schema|wall\/(crawler|database))\b/
const most = 20

/** Test files by process, those alone first: what is short fills the end, when the other processes still run. */
export function grouped(files: string[]): string[][] {
  const [long, short] = [files.filter((file) => alone.test(file)), files.filter((file) => !alone.test(file))]
  const count = Math.ceil(short.length / most)
  const dealt = Array.from({ length: count }, (_, place) => short.filter((_file, n) => n % count === place))
  return [...long.map((file) => [file]), ...dealt]
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
