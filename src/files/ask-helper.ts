import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { PhotoTask } from './photo-helper.ts'
import type { Reason, Refused } from './refusal.ts'

const program = fileURLToPath(new URL('./photo-helper.ts', import.meta.url))
const longestTask = 30_000
const longestIdle = 10_000

let helper: ChildProcess | undefined
let idle: NodeJS.Timeout | undefined
let turn: Promise<unknown> = Promise.resolve()

/**
 * Lets the photo helper do a task, one at a time so that memory stays bounded. The helper is started at need and
 * sent home when nobody asks for 10 seconds. A task that takes 30 seconds is given up.
 */
export function askHelper<T>(task: PhotoTask): Promise<T | Refused> {
  const answer = turn.then(() => ask<T>(task))
  turn = answer.catch(() => undefined)
  return answer
}

async function ask<T>(task: PhotoTask): Promise<T | Refused> {
  const isFresh = helper === undefined
  try {
    return await askOnce<T>(task)
  } catch (error) {
    if (!(error instanceof HelperGone)) throw error
    // A helper that was there before may have gone for another reason; only a fresh one tells about this photo.
    return isFresh ? { refused: error.refused } : ask(task)
  }
}

async function askOnce<T>(task: PhotoTask): Promise<T | Refused> {
  clearTimeout(idle)
  const asked = (helper ??= startHelper())
  hold(asked)
  const over = setTimeout(() => asked.kill('SIGKILL'), longestTask)
  try {
    // Where sending fails the helper is gone, and its end is what tells why.
    asked.send(task, () => undefined)
    return await answerOf<T>(asked)
  } finally {
    clearTimeout(over)
    release(asked)
  }
}

function startHelper(): ChildProcess {
  // No setting and no secret of this process goes along, only where temporary files belong.
  const { TMPDIR, SystemRoot } = process.env
  const started = fork(program, [], {
    env: { TMPDIR, SystemRoot },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  for (const end of ['disconnect', 'exit', 'error']) started.once(end, () => forget(started))
  return started
}

async function answerOf<T>(asked: ChildProcess): Promise<T | Refused> {
  const answered = new AbortController()
  const { signal } = answered
  try {
    return await Promise.race([
      once(asked, 'message', { signal }).then(([answer]) => answer),
      once(asked, 'exit', { signal }).then(([code, killedBy]) => Promise.reject(whyGone(code, killedBy))),
    ])
  } finally {
    answered.abort()
  }
}

class HelperGone extends Error {
  readonly refused: Reason

  /** Killed means given up, by us or by a machine short of memory; another signal means that the decoder stumbled. */
  constructor(killedBy: NodeJS.Signals) {
    super(`The program that reads photos was stopped by ${killedBy}.`)
    this.refused = killedBy === 'SIGKILL' ? 'too-many-pixels' : 'truncated'
  }
}

function whyGone(code: number | null, killedBy: NodeJS.Signals | null): Error {
  return killedBy
    ? new HelperGone(killedBy)
    : new Error(`The program that reads photos ended with code ${code}.`)
}

function hold(asked: ChildProcess) {
  asked.ref()
  asked.channel?.ref()
}

function release(asked: ChildProcess) {
  asked.unref()
  asked.channel?.unref()
  idle = setTimeout(() => sendHome(asked), longestIdle).unref()
}

function sendHome(asked: ChildProcess) {
  forget(asked)
  if (asked.connected) asked.disconnect()
}

function forget(gone: ChildProcess) {
  if (helper === gone) helper = undefined
}
