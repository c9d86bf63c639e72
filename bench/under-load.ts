import type { Answered, Order } from './load.ts'
import { cpuOf, machineCpu } from './processes.ts'
import { runChild } from './run-child.ts'
import type { Running } from './running-lps.ts'

export const rounds = 3
const seconds = 3

/** How LPS answers a number of connections that ask again and again. */
export interface UnderLoad extends Answered {
  /** Processor time of LPS and its PostgreSQL for one request, in ms; the asking program is not counted. */
  cpu: number
  /** Processor time of everything else on the machine meanwhile, in percent of one core; the asking program is in it. */
  others: number
}

/** The best of three rounds. */
export async function underLoad(lps: Running, order: Omit<Order, 'seconds'>): Promise<UnderLoad> {
  await runChild('./load.ts', { ...order, seconds: 1 })
  const seen: UnderLoad[] = []
  while (seen.length < rounds) seen.push(await oneRound(lps, { ...order, seconds }))
  return fastest(seen)
}

/** The round with the most requests. */
export const fastest = <Round extends Answered>(seen: Round[]): Round =>
  seen.reduce((best, one) => (one.perSecond > best.perSecond ? one : best))

async function oneRound({ pid }: Running, order: Order): Promise<UnderLoad> {
  const [machine, own, start] = [machineCpu(), cpuOf(pid), performance.now()]
  const answered = await runChild('./load.ts', order)
  const used = cpuOf(pid) - own
  const others = ((machineCpu() - machine - used) / (performance.now() - start)) * 100
  return { ...answered, cpu: used / answered.requests, others }
}
