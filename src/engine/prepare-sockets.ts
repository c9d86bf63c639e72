import { chownSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import type { Folder } from './folder.ts'
import type { Footing } from './footing.ts'
import { EngineRefusal, explained } from './refusal.ts'

/** Makes the folder of the server's socket anew, open to the server's account alone. */
export function prepareSockets({ sockets }: Folder, { files }: Footing) {
  explained(sockets, () => {
    refuseForeign(sockets)
    rmSync(sockets, { recursive: true, force: true })
    mkdirSync(sockets, { mode: 0o700 })
    if (process.getuid?.() === 0) chownSync(sockets, files.uid, files.gid)
  })
}

// In a place where everybody may write, somebody else could have laid it there.
function refuseForeign(sockets: string) {
  const uid = process.getuid?.()
  const owner = lstatSync(sockets, { throwIfNoEntry: false })?.uid
  if (!uid || owner === undefined || owner === uid) return
  throw new EngineRefusal(
    `LPS keeps the socket of its database in ${sockets}, but that belongs to account number ${owner}. ` +
      'Have it removed, or choose a data folder with a shorter path.',
  )
}
