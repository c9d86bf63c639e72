/** Calls back after so many milliseconds; gives what takes that back. */
export type After = (ms: number, then: () => unknown) => () => void

/** What is done for somebody; it never throws. */
type Work = () => Promise<void>

/** How much longer than a work took nothing is done after it: all together take at most a tenth of the time. */
const rest = 10

const bySystem: After = (ms, then) => {
  const timer = setTimeout(then, ms).unref()
  return () => clearTimeout(timer)
}

/**
 * A line of works that can wait, each under the name of whom it is for: done when it has been quiet around them for a
 * while, the one after the other, with rests between. It has `room` for so many; a work that finds none is not done.
 */
export function quietLine(room: number, after: After = bySystem) {
  const waiting = new Map<string, { quiet: number; cancel: () => void }>()
  const { ready, step, close } = oneByOne(after)
  let closed = false

  return {
    /** Takes up a work, or has one that stands in line wait anew. The shortest quiet asked for counts. */
    add(name: string, quiet: number, work: Work): boolean {
      const before = waiting.get(name)
      const known = before !== undefined || ready.delete(name)
      if (closed || (!known && waiting.size + ready.size >= room)) return false
      before?.cancel()
      const ms = Math.min(quiet, before?.quiet ?? quiet)
      const stepUp = () => {
        waiting.delete(name)
        ready.set(name, work)
        return step()
      }
      waiting.set(name, { quiet: ms, cancel: after(ms, stepUp) })
      return true
    },
    /** Does nothing more, and waits for what is under way. */
    async close() {
      closed = true
      for (const { cancel } of waiting.values()) cancel()
      await close()
    },
  }
}

/** Does what is `ready` in its order, and rests after each; `step` begins where nothing is under way. */
function oneByOne(after: After) {
  const ready = new Map<string, Work>()
  let working: Promise<void> | undefined
  let wake = () => {}
  let closed = false

  function step() {
    const [first] = ready
    if (working || closed || !first) return undefined
    const [name, work] = first
    ready.delete(name)
    return (working = serve(work))
  }
  async function serve(work: Work) {
    const began = performance.now()
    await work()
    if (closed) return
    wake = after(rest * (performance.now() - began), () => {
      working = undefined
      return step()
    })
  }
  const close = async () => {
    closed = true
    wake()
    await working
  }
  return { ready, step, close }
}
