import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { ways } from './embedded.ts'
import { type Engine, never } from './engine.ts'
import { folderAt } from './folder.ts'
import { postmasterNote } from './postmaster-note.ts'

/**
 * The embedded database that another LPS runs on this data folder, for a command that works beside it
 * (a backup, a migration); undefined when none runs. Stopping it leaves the server alone.
 */
export function joinEngine(dataDir: string): Engine | undefined {
  const root = resolve(dataDir)
  if (!existsSync(root)) return undefined
  const folder = folderAt(realpathSync(root))
  const note = postmasterNote(folder)
  if (!note?.ready) return undefined
  const { owner, connection } = ways(folder)
  return { kind: 'embedded', owner, connection, pid: note.pid, stop: async () => undefined, died: never }
}
