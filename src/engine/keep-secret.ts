import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { explained } from './refusal.ts'

/** The secret kept in the file at `path`, made at the first call and safely on disk before it is given. */
export function keepSecret(path: string): string {
  return explained(path, () => read(path) ?? make(path))
}

function read(path: string) {
  try {
    return readFileSync(path, 'utf8').trim() || undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function make(path: string) {
  const secret = randomBytes(32).toString('base64url')
  const draft = `${path}.new`
  writeFileSync(draft, `${secret}\n`, { mode: 0o600, flush: true })
  renameSync(draft, path)
  syncFolder(dirname(path))
  return secret
}

/** Makes sure that a file just made or renamed in `folder` is still there after a power cut. */
export function syncFolder(folder: string) {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
