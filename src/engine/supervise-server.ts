import { setTimeout as wait } from 'node:timers/promises'
import { clearRemains } from './clear-remains.ts'
import { endServer } from './end-server.ts'
import { launchServer, type Launch, type Server } from './launch-server.ts'
import { trim } from './log.ts'

const pauses = [100, 500, 2000, 5000]
const steady = 60_000
const minute = 60_000

/** A server that is started again when it ends unasked. */
export interface Supervised {
  server: Server
  stopping: AbortController
  /** Resolves when it is over: with the reason if nobody asked for it. */
  over: Promise<string | undefined>
}

/**
 * Starts the server and keeps it running. When it ends unasked, what is left of it is cleared away and it is
 * started again, up to four times in a row with growing pauses.
 */
export async function superviseServer(launch: Launch): Promise<Supervised> {
  const server = await launchServer(launch)
  const watch = {
    server,
    stopping: new AbortController(),
    over: Promise.resolve<string | undefined>(undefined),
  }
  const endWithUs = () => watch.server.tell('SIGINT')
  const trimming = setInterval(() => trim(launch.folder.log), minute).unref()
  process.on('exit', endWithUs)
  watch.over = keepRunning(launch, watch).finally(() => {
    clearInterval(trimming)
    process.off('exit', endWithUs)
  })
  return watch
}

/** Ends a supervised server for good, also while it is just being started again. */
export async function endSupervised({ server, stopping, over }: Supervised) {
  stopping.abort()
  await endServer(server)
  await over
}

async function keepRunning(launch: Launch, watch: Supervised) {
  const asked = watch.stopping.signal
  let reason = 'it ends again and again'
  for (let failures = 0; failures < pauses.length;) {
    const since = Date.now()
    await watch.server.ended
    if (asked.aborted) return undefined
    if (Date.now() - since > steady) failures = 0
    await wait(pauses[failures++], undefined, { signal: asked }).catch(() => undefined)
    if (asked.aborted) return undefined
    reason = (await startAgain(launch, watch)) ?? reason
  }
  return `The database ended and could not be started again: ${reason}`
}

async function startAgain(launch: Launch, watch: Supervised) {
  try {
    await clearRemains(launch.folder)
    watch.server = await launchServer({ ...launch, meanwhile: undefined })
    if (watch.stopping.signal.aborted) await endServer(watch.server)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
