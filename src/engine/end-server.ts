import { setTimeout as wait } from 'node:timers/promises'
import type { Server } from './launch-server.ts'

/**
 * Ends a server and waits until it is gone: at once for idle connections, and where something holds it up for
 * 30 seconds, the hard way, which loses nothing that was answered but makes the next start recover.
 */
export async function endServer({ tell, ended }: Server) {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const patience = new AbortController()
    tell(signal)
    const late = wait(30_000, 'late', { signal: patience.signal }).catch(() => 'gone')
    const outcome = await Promise.race([ended, late])
    patience.abort()
    if (outcome !== 'late') return
  }
}
