// LPS as people start it: a program of its own, with its own database, on a demo folder.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { commandOf, isThere, treeOf } from './processes.ts'

const lps = fileURLToPath(new URL('../bin/lps.mjs', import.meta.url))

/** A running LPS. */
export interface Running {
  url: string
  dataDir: string
  /** The process that was started; everything else runs below it. */
  pid: number
  stop(): Promise<void>
}

let demoFolder: Promise<string> | undefined

/** A data folder with the demo district, made once for all benches of this run. */
export const demoData = () => (demoFolder ??= makeDemo())

async function makeDemo() {
  const dataDir = await newFolder()
  const made = spawn(process.execPath, [lps, 'demo', '--data', dataDir], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(made, 'exit')
  if (code !== 0) throw new Error('The demo district could not be made.')
  return dataDir
}

const folders: string[] = []

/** An empty folder, gone at the end of the run. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lps-bench-'))
  folders.push(folder)
  return join(folder, 'data')
}

/** Removes every folder of this run. */
export const removeFolders = () =>
  Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))

/** Starts LPS and resolves when it says where it listens. `command` stands before `start`'s own words. */
export async function startLps(
  dataDir: string,
  command = [process.execPath, lps, 'start'],
): Promise<Running> {
  const [program = '', ...words] = command
  const child = spawn(program, [...words, '--json', '--port', '0', '--data', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  })
  const { url } = await firstAnswer(child)
  return { url, dataDir, pid: child.pid!, stop: () => stop(child) }
}

async function firstAnswer(child: ChildProcess): Promise<{ url: string }> {
  let said = ''
  for await (const piece of child.stdout!.setEncoding('utf8')) {
    said += piece
    const line = /^\{.*\}$/m.exec(said)
    if (line) return JSON.parse(line[0])
  }
  throw new Error('LPS ended before it listened.')
}

// Through npm there is a shell in between that hands no signal on: the launcher itself is told.
async function stop(child: ChildProcess) {
  const tree = treeOf(child.pid!)
  const launchers = tree.filter(({ pid }) => commandOf(pid).some((word) => word.endsWith('bin/lps.mjs')))
  for (const { pid } of launchers) process.kill(pid, 'SIGTERM')
  while (tree.some(({ pid }) => isThere(pid))) await wait(50)
}
