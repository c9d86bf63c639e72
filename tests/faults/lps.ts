// LPS as whoever runs it sees it: the real command line, its answers, its end.
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { browse, type Person } from './person.ts'

const program = fileURLToPath(new URL('../../bin/lps.mjs', import.meta.url))

/** A running LPS. */
export interface Lps {
  url: string
  dataDir: string
  /** Where the test sees the data folder, which may lie on a disk that only this LPS has mounted. */
  seenAt: string
  /** The link of the first administrator, while nobody has used it. */
  first?: string
  /** The process that answers; what started it is another. */
  pid: number
  /** The process of its database, as it is at this moment. */
  databasePid(): number
  /** What it said, once it has ended. */
  ended: Promise<Said>
  /** Somebody at a browser, not signed in. */
  visitor(): Person
  /** Stops it as a service manager would, and waits. */
  stop(): Promise<void>
  /** Ends it without a warning, and waits until neither it nor what started it runs: nothing of it lives on. */
  kill(): Promise<false>
}

/** What a command said until its end. */
export interface Said {
  code: number | null
  out: string
  err: string
}

interface Way extends Pick<SpawnOptions, 'env'> {
  /** Words before the command, such as those of `unshare`. */
  before?: string[]
}

function launch(words: string[], { env = {}, before = [] }: Way = {}): ChildProcess {
  const [file = '', ...args] = [...before, process.execPath, program, ...words]
  return spawn(file, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function listenTo(child: ChildProcess): Promise<Said> {
  const said: Said = { code: null, out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { ...said, code }
}

const longestCommand = 120_000

/** Runs a command to its end. One that does not end is stopped, so that the test fails instead of waiting for ever. */
export async function runLps(words: string[], way?: Way): Promise<Said> {
  const child = launch(words, way)
  const tooLong = setTimeout(() => child.kill('SIGTERM'), longestCommand)
  return listenTo(child).finally(() => clearTimeout(tooLong))
}

/** Starts LPS on a port of its own and waits until it answers; it is stopped after the test. Throws what it said instead. */
export async function startLps(
  t: Pick<TestContext, 'after'>,
  dataDir: string,
  words: string[] = [],
  way?: Way,
): Promise<Lps> {
  const child = launch(['start', '--data', dataDir, '--port', '0', '--json', ...words], way)
  const ended = listenTo(child)
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  t.after(stop)
  const { url, first } = await greeting(child, ended)
  const seenAt = way?.before ? join('/proc', `${child.pid}`, 'root', dataDir) : dataDir
  const pid = Number(readFileSync(join(seenAt, 'lps.pid'), 'utf8'))
  const kill = async () => {
    process.kill(pid, 'SIGKILL')
    await ended
    return false as const
  }
  const databasePid = () =>
    Number.parseInt(readFileSync(join(seenAt, 'postgres', 'postmaster.pid'), 'utf8'), 10)
  return { url, first, dataDir, seenAt, pid, ended, databasePid, visitor: () => browse(url), stop, kill }
}

async function greeting(child: ChildProcess, ended: Promise<Said>): Promise<{ url: string; first?: string }> {
  let out = ''
  child.stdout?.on('data', (text: string) => (out += text))
  for (;;) {
    if (out.includes('\n')) return JSON.parse(out) as { url: string; first?: string }
    const said = await Promise.race([ended, wait(20)])
    if (said) throw new Error(said.err || said.out)
  }
}

const principal = {
  name: 'Rosa Lindqvist',
  email: 'rosa@example.org',
  password: 'a long enough password',
  organization: 'Fern Elementary',
  postTitle: 'Principal',
  timeZone: 'America/Chicago',
}

/** The first administrator sets the house up and is signed in. */
export async function setUp({ first = '', visitor }: Lps): Promise<Person> {
  const rosa = visitor()
  const answer = await rosa.post(new URL(first).pathname, principal)
  if (answer.status !== 303) throw new Error(`The house could not be set up: ${answer.words}`)
  return rosa
}

/** The same person signs in again. */
export async function signInAgain({ visitor }: Lps): Promise<Person> {
  const rosa = visitor()
  const answer = await rosa.post('/sign-in', { email: principal.email, password: principal.password })
  if (answer.status !== 303) throw new Error(`Rosa could not sign in: ${answer.words}`)
  return rosa
}

/** Asks until it is so; gives what it became. */
export async function until<T>(look: () => Promise<T | undefined | false>, seconds = 60): Promise<T> {
  const last = Date.now() + seconds * 1000
  for (;;) {
    const seen = await look().catch(() => undefined)
    if (seen) return seen
    if (Date.now() > last) throw new Error(`It did not come true within ${seconds} seconds.`)
    await wait(100)
  }
}
