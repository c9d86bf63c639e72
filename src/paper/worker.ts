import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Answer, Order, Printed, Progress } from './job.ts'

/** One printing process, seen from the press. */
export interface Worker {
  isAlive(): boolean
  isWorn(): boolean
  print(order: Order, timeLimit: number, onProgress: (progress: Progress) => void): Promise<Printed>
  dismiss(): void
}

// The typesetter keeps some memory with every document: a new process costs less than the memory does.
const mostJobs = 20
const mostMemoryMb = 400

/** Starts a printing process. It gets none of our environment, and nobody waits for it while it is idle. */
export function hire(): Worker {
  const child = fork(join(import.meta.dirname, 'child.ts'), {
    execArgv: [],
    env: {},
    serialization: 'advanced',
  })
  let jobs = 0
  let memoryMb = 0
  rest(child)
  return {
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
    isWorn: () => jobs >= mostJobs || memoryMb > mostMemoryMb,
    async print(order, timeLimit, onProgress) {
      jobs++
      wake(child)
      try {
        const printed = await serve(child, order, { timeLimit, onProgress })
        memoryMb = printed.peakMemoryMb
        return printed
      } finally {
        rest(child)
      }
    },
    dismiss: () => void child.kill('SIGKILL'),
  }
}

interface Terms {
  timeLimit: number
  onProgress: (progress: Progress) => void
}

function serve(child: ChildProcess, order: Order, { timeLimit, onProgress }: Terms): Promise<Printed> {
  const { promise, resolve, reject } = Promise.withResolvers<Printed>()
  const hear = (answer: Answer) => {
    if ('progress' in answer) onProgress(answer.progress)
    else if ('printed' in answer) resolve(answer.printed)
    else reject(new Error(`The document could not be set: ${answer.failed}`))
  }
  let why = 'The printing process ended before the document was done. Please try again.'
  const end = () => reject(new Error(why))
  const limit = setTimeout(() => {
    why = `The document was not done after ${timeLimit / 1000} seconds, so printing was stopped.`
    child.kill('SIGKILL')
  }, timeLimit)
  child.on('message', hear).once('exit', end).once('error', end)
  child.send(order, (error) => error && end())
  return promise.finally(() => {
    clearTimeout(limit)
    child.off('message', hear).off('exit', end).off('error', end)
  })
}

// A process that only waits must not keep LPS from ending.
function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

function wake(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}
