import { AsyncResource } from 'node:async_hooks'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { endFile } from './end-of-file.ts'

/**
 * Runs test files in this process, each a suite by the name of its path. A file is read only when the one before it is
 * over and all that one opened is closed. `longest` (milliseconds) is what a file may take to begin, and to run;
 * `patience` how long the process may stay after the last one.
 */
export function runTogether(files: string[], longest: number, patience = 20_000): void {
  // Suites stand side by side at the root. Each names the next before it is over, or Node would see the end too early.
  const name = AsyncResource.bind((place: number, turn: Promise<void>) => {
    const file = files[place]
    if (!file) return void turn.then(() => endSoon(files, patience))
    const over = describe(file, { timeout: longest }, async () => {
      // A test belongs to the suite in whose context it is named, and waiting for another one leaves it.
      const beginHere = AsyncResource.bind(() => begin(file, longest))
      await turn
      await beginHere().finally(() => name(place + 1, over))
    })
  })
  name(0, Promise.resolve())
}

async function begin(file: string, longest: number): Promise<void> {
  after(endFile)
  const late = wait(longest, undefined, { ref: false }).then(() => {
    throw new Error(`It had not begun after ${longest / 60_000} minutes.`)
  })
  const failed = (error: unknown) =>
    void test('the file can be read', () => {
      throw error
    })
  await Promise.race([import(pathToFileURL(file).href), late]).catch(failed)
}

/**
 * A process of tests ends by itself, for a forced end would cut off what it has not told yet. What a test left open must
 * not keep it: when nothing more is told, it says what that is, and fails.
 */
function endSoon(files: string[], patience: number, told = process.stdout.bytesWritten): void {
  const end = () => {
    if (process.stdout.bytesWritten > told) return endSoon(files, patience)
    const open = process.getActiveResourcesInfo().toSorted().join(', ')
    const said = `Something was left open after the last test of ${files.join(', ')}: ${open}\n`
    process.stderr.write(said, () => process.exit(1))
  }
  setTimeout(end, patience).unref()
}
