import { hire, type Worker } from './worker.ts'

/** The one place at the press: a worker is hired when there is work and let go when worn or idle. */
export interface Place {
  worker(): Worker
  /** Call after each job: a worn worker goes at once, another after the idle time. */
  rest(): void
  dismiss(): void
}

/** Keeps a place for one worker, who goes after `idleLimit` milliseconds without work. */
export function keepWorker(idleLimit: number): Place {
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined

  function dismiss(): void {
    clearTimeout(idle)
    worker?.dismiss()
    worker = undefined
  }

  return {
    worker() {
      clearTimeout(idle)
      if (!worker?.isAlive()) worker = hire()
      return worker
    },
    rest() {
      if (worker?.isWorn()) dismiss()
      else idle = setTimeout(dismiss, idleLimit).unref()
    },
    dismiss,
  }
}
