import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where each part of the embedded database lies in the data folder. */
export interface Folder {
  root: string
  cluster: string
  /** A cluster while it is made; renamed to `cluster` when it is whole. */
  staging: string
  secrets: string
  log: string
  lock: string
  /** A copy of PostgreSQL's programs, where the packaged ones cannot be used. */
  programs: string
  sockets: string
  /** The cluster's name in the process list, by which its processes are known again. */
  mark: string
}

/** The parts of the data folder at `root`, an absolute path without symbolic links. */
export function folderAt(root: string): Folder {
  const mark = `lps-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`
  return {
    root,
    cluster: join(root, 'postgres'),
    staging: join(root, 'postgres.new'),
    secrets: join(root, 'secrets'),
    log: join(root, 'logs', 'postgres.log'),
    lock: join(root, 'lps.lock'),
    programs: join(root, 'programs'),
    sockets: socketFolder(root, mark),
    mark,
  }
}

export const port = 5432
// Linux takes 107 bytes for the path of a socket, macOS 103.
const longestSocketPath = 103

function socketFolder(root: string, mark: string) {
  const choices = [join(root, 'run'), join(tmpdir(), mark), join('/tmp', mark)]
  return choices.find(fits) ?? join('/tmp', mark)
}

function fits(folder: string) {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= longestSocketPath
}
