// What processes cost, from /proc (Linux alone has it).
import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of one clock tick of /proc/PID/stat; 100 a second wherever Linux runs. */
const tick = 10

interface Stat {
  pid: number
  parent: number
  /** Its own time and that of its ended children, in ms. */
  cpu: number
}

/** A process and everything below it: LPS, its launcher, PostgreSQL with each of its processes, helpers. */
export function treeOf(root: number): Stat[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)))
  const tree = all.filter(({ pid }) => pid === root)
  for (const one of tree) tree.push(...all.filter(({ parent }) => parent === one.pid))
  return tree
}

function statOf(pid: number): Stat[] {
  const text = read(`/proc/${pid}/stat`)
  if (!text) return []
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15)
  return [{ pid, parent: fields[1] ?? 0, cpu: (user + system + endedUser + endedSystem) * tick }]
}

/** The words a process was started with. */
export const commandOf = (pid: number): string[] => read(`/proc/${pid}/cmdline`).split('\0')

/** Is this process still there? One that has ended and waits to be counted is not. */
export const isThere = (pid: number): boolean => / \(.*\) [^ZX]/s.test(read(`/proc/${pid}/stat`))

/** Processor time that a tree of processes has used so far, in ms. */
export const cpuOf = (root: number): number => treeOf(root).reduce((sum, { cpu }) => sum + cpu, 0)

/** Memory of a tree of processes in MB: proportional set size, where a shared page counts once. */
export function memoryOf(root: number): number {
  const kilobytes = treeOf(root).map(({ pid }) =>
    Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0),
  )
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

/** Processor time that the whole machine has used so far, in ms. */
export function machineCpu(): number {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, soft = 0] = read('/proc/stat')
    .split('\n')[0]!
    .split(/\s+/)
    .map(Number)
  return (user + nice + system + irq + soft) * tick
}

// A process may end between the look at the list and the look at itself.
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
