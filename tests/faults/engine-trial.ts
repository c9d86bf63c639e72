// What the tests of the database's faults share: a data folder, LPS as a process of its own, and looking on.
import { spawn, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Client, type ClientConfig } from 'pg'

export const isRoot = process.getuid?.() === 0
export const isLinux = process.platform === 'linux'

/** A data folder that is gone after the tests, when no server writes there any more; its parent is closed. */
export function dataFolder(below = tmpdir()) {
  const parent = realpathSync(mkdtempSync(join(below, 'lps-engine-')))
  process.once('exit', () => rmSync(parent, { recursive: true, force: true }))
  return { parent, dataDir: join(parent, 'data') }
}

process.setMaxListeners(100)

/** Asks the database one thing, over a connection of its own. */
export async function ask<Row = Record<string, unknown>>(config: ClientConfig, sql: string): Promise<Row[]> {
  const client = new Client(config)
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query(sql)
    return rows as Row[]
  } finally {
    await client.end()
  }
}

/** Asks until the database answers. */
export async function askPatiently(config: ClientConfig, sql: string) {
  for (;;) {
    const rows = await ask(config, sql).catch(() => undefined)
    if (rows) return rows
    await wait(50)
  }
}

const keeper = fileURLToPath(new URL('engine-keeper.ts', import.meta.url))

/** An LPS that only runs the database, as a process of its own; `said` is its first line. */
export async function keep(
  context: TestContext,
  dataDir: string,
  options: SpawnOptions = {},
  program = keeper,
) {
  const child = spawn(process.execPath, [program, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  })
  const ended = once(child, 'exit')
  context.after(async () => {
    child.kill('SIGTERM')
    await ended
  })
  const [line] = await once(child.stdout!.setEncoding('utf8'), 'data')
  const said = JSON.parse(String(line)) as { pid: number; owner: ClientConfig; refusal?: string }
  return { child, ended, said }
}

/** Whether a process still runs; one that has ended and waits to be collected does not. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isLinux || !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

export async function gone(pid: number) {
  while (runs(pid)) await wait(20)
}

/** The number of the account a process really has, outside of any namespace. */
export const accountOf = (pid: number) =>
  Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])

export const programOf = (pid: number) => readlinkSync(`/proc/${pid}/exe`)

// An account of its own reads this very project: below a closed folder, such as root's, it cannot get there.
const mayAnybodyRead = () => {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder))
    if (!(statSync(folder).mode & 0o001)) return false
  return true
}

/** Why a test that runs LPS as another account cannot run here, or false. */
export const noOtherAccount =
  (!isRoot && 'needs root') || (!mayAnybodyRead() && 'other accounts cannot go to the folder of this project')
