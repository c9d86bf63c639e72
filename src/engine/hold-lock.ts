import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Folder } from './folder.ts'
import { EngineRefusal, explained } from './refusal.ts'

const busy = 5

/**
 * Claims the data folder for this process until the given function is called or the process ends, however
 * it ends. Refuses when a living LPS holds it, in this or in another container on this machine.
 *
 * Node cannot lock a file by itself, SQLite can: the lock is the operating system's, so it never goes stale.
 */
export function holdLock({ root, lock }: Folder): () => void {
  explained(lock, () => makeSure(lock))
  const held = new DatabaseSync(lock, { timeout: 0 })
  try {
    // With its journal in memory nothing is ever written, so that a full disk is no hindrance.
    held.exec('pragma journal_mode = memory; begin exclusive')
    explained(lock, () => writeFileSync(noteOf(lock), `${process.pid}\n`, { mode: 0o600 }))
  } catch (error) {
    held.close()
    throw (error as { errcode?: number }).errcode === busy ? taken(root, lock) : error
  }
  return () => void (held.isOpen && held.close())
}

// Opened by us only while it is new: closing a file gives up every lock this process has on it.
function makeSure(lock: string) {
  if (!existsSync(lock)) closeSync(openSync(lock, 'a', 0o600))
  accessSync(lock, constants.R_OK | constants.W_OK)
}

function taken(root: string, lock: string) {
  return new EngineRefusal(
    `LPS is already running on the data folder ${root}${holder(lock)}. ` +
      'Stop it first, or give this one another data folder.',
  )
}

function holder(lock: string) {
  try {
    return ` (process ${Number(readFileSync(noteOf(lock), 'utf8'))})`
  } catch {
    return ''
  }
}

const noteOf = (lock: string) => lock.replace(/\.lock$/, '.pid')
