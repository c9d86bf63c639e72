import { found, type Transaction } from '#platform'
import { moved, type Move } from './course.ts'
import { holdCourse, setCourse } from './sittings.store.ts'

/** What somebody pressed, and what they saw when they did. */
export interface Pressed {
  move: Move
  /** The version they saw. */
  version: number
  /** The number of this pressing: sent again, it is known. */
  once?: string
  /** How long ago it was, in milliseconds, when there was no network. */
  ago?: number
}

/**
 * Moves a sitting on if it still stands where the presser saw it; of two who press at once, one does. Says whether this
 * pressing moved it, now or when it was sent before.
 */
export async function moveSitting(
  tx: Transaction,
  { space, id }: { space: string; id: string },
  { move, version, once, ago = 0 }: Pressed,
): Promise<boolean> {
  const { course, lastOnce } = found(await holdCourse(tx, space, id))
  if (course.version !== version) return once !== undefined && once === lastOnce
  const next = moved(course, move, tx.now.getTime() - Math.max(0, ago))
  if (!next) return false
  await setCourse(tx, { space, id, once }, next)
  return true
}
