import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Answer, Order, Printed, Progress } from './job.ts'

/** One printing process, seen from the press. */
export interface Worker {
  readonly jobs: number
  isAlive(): boolean
  print(order: Order, timeLimit: number, onProgress: (progress: Progress) => void): Promise<Printed>
  dismiss(): void
}

/** Starts a printing process. It gets none of our environment, and nobody waits for it while it is idle. */
export function hire(): Worker {
  const child = fork(join(import.meta.dirname, 'child.ts'), { execArgv: [], env: {}, serialization: 'advanced' })
  let jobs = 0
  rest(child)
  return {
    get jobs() {
      return jobs
    },
    isAlive: () => child.connected && child.exitCode === null && child.signalCode === null,
    async print(order, timeLimit, onProgress) {
      jobs++
      wake(child)
      try {
        return await serve(child, order, { timeLimit, onProgress })
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
  const end = () => reject(new Error('The printing process ended before the document was done. Please try again.'))
  const limit = setTimeout(() => {
    const seconds = Math.round(timeLimit / 1000)
    reject(new Error(`The document was not done after ${seconds} seconds, so printing was stopped.`))
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
