import { availableParallelism } from 'node:os'
import type pg from 'pg'

/**
 * On so many connections is asked: as many as can work at once. Each more would hold in memory, and bring to the processor,
 * the same plans once again, and wake a process where one that is awake could go on.
 */
export const askers = Math.min(Math.max(availableParallelism(), 2), 4)

interface Asker {
  client: Promise<pg.PoolClient>
  /** How many wait for an answer on it. */
  inLine: number
}

/**
 * Connections on which many ask at once, the one behind the other, without waiting for each other's answers. Only for work
 * that sends all of a transaction, its end included, before it gives up the processor: nothing of another's comes between.
 */
export function shareAskers(pool: pg.Pool) {
  const open = new Set<Asker>()

  function join(): Asker {
    const asker = { client: pool.connect(), inLine: 0 }
    open.add(asker)
    asker.client.then(
      // The error comes before anybody who waits is told, the end after.
      (client) => client.once('error', () => leave(asker)).once('end', () => leave(asker)),
      () => open.delete(asker),
    )
    return asker
  }

  // One that never came needs no leave.
  function leave(asker: Asker) {
    if (open.delete(asker)) asker.client.catch(() => undefined).then((client) => client?.release(true))
  }

  /** The one on which the fewest wait; another is opened while there may be more and somebody waits on each. */
  function freest(): Asker {
    const [least] = [...open].toSorted((one, other) => one.inLine - other.inLine)
    return least && (least.inLine === 0 || open.size === askers) ? least : join()
  }

  return {
    async lend<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
      const asker = freest()
      asker.inLine++
      try {
        return await work(await asker.client)
      } finally {
        asker.inLine--
      }
    },
    /** Gives the connections back; who waits on them still gets an answer. */
    close: () => open.forEach(leave),
  }
}
