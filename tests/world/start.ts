import { rmSync } from 'node:fs'
import { startEngine, type Engine } from '#engine'
import { newFolder } from './ground.ts'

/** Names the folder of the running world for the test files, which are processes of their own. */
export const worldVariable = 'LPS_TEST_WORLD'

// Nothing of a test outlives it, so nothing needs to reach a disk.
const hasty = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '250',
  autovacuum: 'off',
}

let running: { engine: Engine; folder: string } | undefined

/** Starts the PostgreSQL of a test run. Its worlds are made when they are first asked for. */
export async function startWorld(): Promise<void> {
  const folder = newFolder()
  running = { folder, engine: await startEngine({ dataDir: folder, settings: hasty }) }
  process.env[worldVariable] = folder
}

/** Ends it and forgets everything it kept. */
export async function stopWorld(): Promise<void> {
  const { engine, folder } = running ?? {}
  running = undefined
  await engine?.stop()
  if (folder) rmSync(folder, { recursive: true, force: true })
}
