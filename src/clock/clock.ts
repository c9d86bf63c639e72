/** What time it is. Injected, so that tests and the demo world can move the date. */
export interface Clock {
  now(): Date
}

/** A clock that stands still until it is set. */
export function settableClock(start: Date): Clock & { set(to: Date): void } {
  let now = start
  return { now: () => now, set: (to) => void (now = to) }
}
