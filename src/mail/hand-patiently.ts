import { setTimeout as pause } from 'node:timers/promises'
import { troubleOf } from './trouble.ts'

/**
 * Hands a message over, and again after each of these pauses, in milliseconds, until the server takes it, refuses it for
 * good, or the signal ends it. Gives whether it was taken.
 */
export async function handPatiently(
  hand: () => Promise<void>,
  pauses: number[],
  signal: AbortSignal,
): Promise<boolean> {
  for (const wait of [0, ...pauses]) {
    const awake = await pause(wait, true, { signal, ref: false }).catch(() => false)
    if (!awake) return false
    const trouble = await hand().then(() => undefined, troubleOf)
    if (!trouble) return true
    if (trouble.state === 'given up') return false
  }
  return false
}
