import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * How PostgreSQL's programs are started: the words put before them, and whom the files they write belong to.
 * PostgreSQL refuses to run as root, and should end when LPS ends.
 */
export interface Footing {
  prefix: string[]
  files: { uid: number; gid: number }
  /** The account the programs drop to, when they do. */
  account?: string
  /** Set where no program can drop root for us, so that Node has to. */
  drop?: { uid: number; gid: number }
}

// Nothing of LPS's own environment (PGPORT, LD_PRELOAD, secrets) reaches the server.
const environment = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }

/** The command, its arguments and the options with which `child_process` starts a program on this footing. */
export function command(footing: Footing, program: string, args: string[]) {
  const [first = program, ...rest] = [...footing.prefix, program, ...args]
  return { file: first, args: rest, options: { env: environment, cwd: '/', ...footing.drop } }
}

/** Runs a program to its end and gives what it said; throws when it failed. */
export async function runOn(footing: Footing, program: string, args: string[]): Promise<string> {
  const { file, args: rest, options } = command(footing, program, args)
  const { stdout } = await run(file, rest, { ...options, encoding: 'utf8' })
  return stdout
}

/** Whether a program runs to a good end on this footing. */
export function works(footing: Footing, program: string, args: string[]): Promise<boolean> {
  return runOn(footing, program, args).then(
    () => true,
    () => false,
  )
}
