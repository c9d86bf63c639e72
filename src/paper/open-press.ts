import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Printed, PrintJob, Progress } from './job.ts'
import { type Worker, hire } from './worker.ts'

export interface Press {
  /**
   * Typesets a document; jobs are taken one after the other. The file is the caller's to move or delete.
   * Rejects with a sentence when the template is wrong, the process dies or the time limit is reached; the
   * next job is not touched by that.
   */
  print(job: PrintJob, onProgress?: (progress: Progress) => void): Promise<Printed>
  /** Ends the printing process and removes the files nobody took. */
  close(): Promise<void>
}

export interface PressOptions {
  /** Milliseconds a job may take, 60,000 unless told. */
  timeLimit?: number
  /** Milliseconds after which an unused printing process goes, 20,000 unless told. */
  idleLimit?: number
}

// The typesetter keeps some memory with every document; a new process costs less than it saves.
const jobsOfOneWorker = 20
const wornMemoryMb = 400

/** Typesets documents in a child process, one at a time, killed at a time limit, gone when idle. */
export function openPress({ timeLimit = 60_000, idleLimit = 20_000 }: PressOptions = {}): Press {
  const folder = mkdtemp(join(tmpdir(), 'lps-paper-'))
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let count = 0

  function dismiss(): void {
    worker?.dismiss()
    worker = undefined
  }

  async function work(job: PrintJob, onProgress: (progress: Progress) => void): Promise<Printed> {
    clearTimeout(idle)
    if (!worker?.isAlive()) worker = hire()
    const order = { job, to: join(await folder, `${++count}.pdf`) }
    const printed = await worker.print(order, timeLimit, onProgress)
    if (worker.jobs >= jobsOfOneWorker || printed.peakMemoryMb > wornMemoryMb) dismiss()
    idle = setTimeout(dismiss, idleLimit).unref()
    return printed
  }

  return {
    print(job, onProgress = () => {}) {
      const printed = queue.then(() => work(job, onProgress))
      queue = printed.catch(() => {})
      return printed
    },
    async close() {
      clearTimeout(idle)
      dismiss()
      await rm(await folder, { recursive: true, force: true })
    },
  }
}
