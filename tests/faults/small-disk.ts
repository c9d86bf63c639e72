// A small disk of one's own: memory mounted in a namespace that goes with the program that sees it.
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const mounting = 'mount -t tmpfs -o "size=$1,mode=700" tmpfs "$2" && shift 2 && exec "$@"'

/** The words that start a program with a disk of this size (such as `64m`) mounted at an existing folder. */
export const withDisk = (size: string, folder: string) => [
  'unshare',
  '--mount',
  '--',
  'sh',
  '-c',
  mounting,
  'sh',
  size,
  folder,
]

const [first = '', ...rest] = withDisk('1m', '/mnt')

/** Why this machine cannot do that; false where it can. */
export const noDisk =
  spawnSync(first, [...rest, 'true']).status !== 0 && 'mounting a disk needs root on Linux'

/** Fills the disk that `folder` lies on but for so many bytes, and gives what empties it again. */
export function fillDisk(folder: string, leave: number): () => void {
  const ballast = join(folder, 'ballast')
  const file = openSync(ballast, 'w')
  const piece = Buffer.alloc(64 * 1024)
  const left = () => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  try {
    while (left() > leave) writeSync(file, piece, 0, Math.min(piece.length, left() - leave))
  } finally {
    closeSync(file)
  }
  return () => rmSync(ballast)
}
