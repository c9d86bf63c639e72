import type { After } from '#app'

/** Time that passes when a test says so: what waits for quiet waits until then. */
export function quietTime() {
  const laid = new Set<() => unknown>()
  const after: After = (_ms, then) => {
    const one = () => then()
    laid.add(one)
    return () => laid.delete(one)
  }
  return {
    after,
    /** Does what waits, and what comes of it, until nothing waits any more. */
    async pass() {
      for (const one of laid) {
        laid.delete(one)
        await one()
      }
    },
  }
}
