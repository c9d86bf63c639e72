import type { Answered } from './again.ts'
import { calm } from './calm.ts'
import type { Order } from './load.ts'
import { cpuOf, machineCpu } from './processes.ts'
import { runChild } from './run-child.ts'
import type { Running } from './running-lps.ts'

const rounds = 3
/** How long one round lasts, in seconds. */
export const lasting = 3

/** How LPS answers a number of connections that ask again and again. */
export interface UnderLoad extends Answered {
  /** Processor time of LPS and its PostgreSQL for one request, in ms; the asking program is not counted. */
  cpu: number
  /** Processor time of everything else on the machine meanwhile, in percent of one core. */
  others: number
}

/** The best of three rounds, after one that does not count. */
export async function underLoad(lps: Running, order: Omit<Order, 'seconds'>): Promise<UnderLoad> {
  await runChild('./load.ts', { ...order, seconds: lasting })
  return bestOf(() => oneRound(lps, { ...order, seconds: lasting }))
}

/** The round with the most requests, of three in calm moments. */
export async function bestOf<Round extends Answered>(work: () => Promise<Round>): Promise<Round> {
  const seen: Round[] = []
  while (seen.length < rounds) {
    await calm()
    seen.push(await work())
  }
  return seen.reduce((best, one) => (one.perSecond > best.perSecond ? one : best))
}

async function oneRound({ pid }: Running, order: Order): Promise<UnderLoad> {
  const [machine, own, start] = [machineCpu(), cpuOf(pid), performance.now()]
  const answered = await runChild('./load.ts', order)
  const used = cpuOf(pid) - own
  const others = machineCpu() - machine - used - answered.askerCpu
  return { ...answered, cpu: used / answered.requests, others: (others / (performance.now() - start)) * 100 }
}
