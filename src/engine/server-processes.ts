import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import type { Folder } from './folder.ts'

/**
 * The ids of all living PostgreSQL processes of this data folder, and of no others: a process counts when it
 * is `postgres` and works in the cluster's folder, or where that cannot be seen, carries the cluster's name.
 */
export function serverProcesses(folder: Folder): number[] {
  return existsSync('/proc/self/comm') ? fromProc(folder) : fromList(folder)
}

function fromProc({ cluster, mark }: Folder) {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && read(`/proc/${pid}/comm`).trim() === 'postgres')
    .filter((pid) => {
      const place = workingFolder(pid)
      return place === undefined ? carries(read(`/proc/${pid}/cmdline`), mark) : place === cluster
    })
}

function fromList({ mark }: Folder) {
  return execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => /^\s*\d+ \S*postgres/.test(line) && carries(line, mark))
    .map((line) => Number.parseInt(line, 10))
}

const carries = (text: string, mark: string) =>
  text.includes(`cluster_name=${mark}`) || text.includes(`: ${mark}: `)

function read(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function workingFolder(pid: number) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}
