import { setTimeout as pause } from 'node:timers/promises'
import { troubleOf } from './trouble.ts'

/**
 * Hands a message over, and again after each of these pauses, in milliseconds, until the server takes it, refuses it for
 * good, or the signal ends it. Gives whether it was taken, and nothing where the signal ended it.
 */
export async function handPatiently(
  hand: () => Promise<void>,
  pauses: number[],
  signal: AbortSignal,
): Promise<boolean | undefined> {
  for (const wait of [0, ...pauses]) {
    const awake = await pause(wait, true, { signal, ref: false }).catch(() => false)
    if (!awake) return undefined
    const trouble = await hand().then(() => undefined, troubleOf)
    if (!trouble) return true
    if (trouble.state === 'given up') return false
  }
  return false
}
