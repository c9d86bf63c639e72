import { flushCompileCache } from 'node:module'

const looking = 10_000
/** What counts as quiet: less processor time than this between two looks, in ms. */
const quiet = 500
/** What is worth it: more processor time than this in busy moments since memory was given back last, in ms. */
const worth = 1000

/**
 * Gives memory back to a small machine in a quiet moment: by itself V8 keeps a hundred megabytes that starting, an import
 * or a picture left behind, for as long as nobody asks for more. What Node has compiled is written down before, for the
 * next start, which may not come after a proper end. Resolves to the way to stop.
 */
export function giveBackMemory(): () => Promise<void> {
  let last = used()
  let since = worth
  const look = setInterval(() => {
    const now = used()
    const lately = now - last
    last = now
    // What runs by itself at every hour is no work: counted, it would clear up again and again for nothing.
    if (lately > quiet) since += lately
    if (lately > quiet || since < worth) return
    flushCompileCache()
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    last = used()
    since = 0
  }, looking).unref()
  return async () => clearInterval(look)
}

function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
