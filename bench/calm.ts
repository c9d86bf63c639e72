import { setTimeout as wait } from 'node:timers/promises'
import { machineCpu } from './processes.ts'

const mostWaited = 10
/** What may run beside the benches, in percent of one core. */
const little = 25

/** Waits, ten seconds at most, until little else runs on this machine: what is measured beside others is theirs as well. */
export async function calm(): Promise<void> {
  for (let seconds = 0; seconds < mostWaited; seconds++) {
    const before = machineCpu()
    await wait(1000)
    if (machineCpu() - before < little * 10) return
  }
}
