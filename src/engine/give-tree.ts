import { lchownSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Footing } from './footing.ts'

/** Gives a folder and all it holds to the server's account; only root can, and only root needs to. */
export function giveTree(path: string, { files }: Footing) {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(path)
  if (uid === files.uid && gid === files.gid) return
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(path, name), files.uid, files.gid)
  }
  // Last, so that a run cut short is done again.
  lchownSync(path, files.uid, files.gid)
}
