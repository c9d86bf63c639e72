/** What time it is. Injected, so that tests and the demo world can move the date. */
export interface Clock {
  now(): Date
}

/** The time of this machine, moved by a number of milliseconds. */
export const movedClock = (shift = 0): Clock => ({ now: () => new Date(Date.now() + shift) })

/** A clock that stands still until it is set. */
export function settableClock(start: Date): Clock & { set(to: Date): void } {
  let now = start
  return { now: () => now, set: (to) => void (now = to) }
}
