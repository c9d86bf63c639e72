import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Folder } from './folder.ts'

/** The file in which a running server says who it is. */
export const noteOf = ({ cluster }: Folder) => join(cluster, 'postmaster.pid')

/** What the server last wrote of itself: its process and whether it takes connections, if anything. */
export function postmasterNote(folder: Folder): { pid: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(noteOf(folder), 'utf8').split('\n')
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}
