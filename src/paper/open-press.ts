import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Printed, PrintJob, Progress } from './job.ts'
import { keepWorker } from './keep-worker.ts'

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

/** Typesets documents in a child process, one at a time, killed at a time limit, gone when idle. */
export function openPress({ timeLimit = 60_000, idleLimit = 20_000 }: PressOptions = {}): Press {
  const place = keepWorker(idleLimit)
  const folder = join(tmpdir(), `lps-paper-${randomUUID()}`)
  let queue: Promise<unknown> = Promise.resolve()
  let closed = false

  async function work(job: PrintJob, onProgress: (progress: Progress) => void): Promise<Printed> {
    if (closed) throw new Error('Printing has ended, because LPS is closing.')
    // Each time anew: a machine that tidies its temporary files may have taken the folder away.
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const to = join(folder, `${randomUUID()}.pdf`)
    try {
      return await place.worker().print({ job, to }, timeLimit, onProgress)
    } finally {
      place.rest()
    }
  }

  return {
    print(job, onProgress = () => {}) {
      const printed = queue.then(() => work(job, onProgress))
      queue = printed.catch(() => {})
      return printed
    },
    async close() {
      closed = true
      place.dismiss()
      await queue
      await rm(folder, { recursive: true, force: true })
    },
  }
}
