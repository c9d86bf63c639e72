import type { Answered } from './again.ts'
import { calm } from './calm.ts'
import type { Order } from './load.ts'
import { cpuOf, machineCpu } from './processes.ts'
import { runChild } from './run-child.ts'
import type { Running } from './running-lps.ts'

type Asked = Omit<Order, 'seconds'>

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
export async function underLoad(lps: Running, order: Asked): Promise<UnderLoad> {
  const [best] = await bestInTurns(await warmRounds(lps, order))
  return best
}

/** What measures one round, after one that does not count. */
export async function warmRounds(lps: Running, order: Asked): Promise<() => Promise<UnderLoad>> {
  const round = { ...order, seconds: lasting }
  await runChild('./load.ts', round)
  return () => oneRound(lps, round)
}

type Bests<Works extends (() => Promise<Answered>)[]> = {
  [at in keyof Works]: Awaited<ReturnType<Works[at]>>
}

/**
 * Of each work the round with the most requests, of three in calm moments. They take turns: a machine that is shared
 * with others is faster in one minute than in the next, and a share of two works must not come from that.
 */
export async function bestInTurns<Works extends (() => Promise<Answered>)[]>(
  ...works: Works
): Promise<Bests<Works>> {
  const seen: Answered[][] = works.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [at, work] of works.entries()) {
      await calm()
      seen[at]!.push(await work())
    }
  return seen.map((ones) =>
    ones.reduce((best, one) => (one.perSecond > best.perSecond ? one : best)),
  ) as Bests<Works>
}

async function oneRound({ pid }: Running, order: Order): Promise<UnderLoad> {
  const [machine, own, start] = [machineCpu(), cpuOf(pid), performance.now()]
  const answered = await runChild('./load.ts', order)
  const used = cpuOf(pid) - own
  const others = machineCpu() - machine - used - answered.askerCpu
  return { ...answered, cpu: used / answered.requests, others: (others / (performance.now() - start)) * 100 }
}
