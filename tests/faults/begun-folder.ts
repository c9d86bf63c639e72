// Data folders on which LPS has run before: made once for a test run, and copied for whoever asks.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './engine-trial.ts'
import { runLps, startLps } from './lps.ts'

/** What the folder holds: tables and nobody yet, or the demo district. */
type Begun = 'tables' | 'demo'

/**
 * A data folder on which LPS was once started and stopped, so that a test need not wait for a first start. It lies where the
 * world of the tests lies, which may be memory: not for what is about a disk.
 */
export async function begunFolder(begun: Begun = 'tables') {
  const world = process.env.LPS_TEST_WORLD
  if (!world) throw new Error('Tests are run by npm test.')
  const place = join(world, `begun-${begun}`)
  if (!existsSync(place)) await begin(begun, place)
  const folder = dataFolder(world)
  copyTree(place, folder.dataDir)
  return folder
}

// Who may open a folder goes along: PostgreSQL starts on no other.
function copyTree(from: string, to: string) {
  cpSync(from, to, { recursive: true })
  for (const name of ['.', ...readdirSync(from, { recursive: true, encoding: 'utf8' })])
    chmodSync(join(to, name), statSync(join(from, name)).mode)
}

/** Of two who begin it at the same moment the first wins. */
async function begin(begun: Begun, place: string) {
  const draft = mkdtempSync(`${place}-`)
  const dataDir = join(draft, 'data')
  await make[begun](dataDir)
  try {
    renameSync(dataDir, place)
  } catch (error) {
    if (!existsSync(place)) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

const make: Record<Begun, (dataDir: string) => Promise<void>> = {
  async tables(dataDir) {
    const { code, err } = await runLps(['migrate', '--data', dataDir])
    if (code !== 0) throw new Error(err)
  },
  async demo(dataDir) {
    const lps = await startLps({ after: () => undefined }, dataDir, ['--demo'])
    await lps.stop()
  },
}
