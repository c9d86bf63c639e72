import { createHash } from 'node:crypto'
import { newId, Refusal } from '#platform'
import { z } from 'zod'

/**
 * The id of what a form makes. A form sent twice as it stands makes one thing: its number (`<Field.Form once>`) and its words
 * give the same id each time, other words another one. A form without a number makes something new.
 */
export function numberOf(given: Record<string, unknown>): string {
  const once = z.uuid().safeParse(given['once']).data
  if (!once) return newId()
  // What a device still held of a form is not what the form says.
  const said = Object.entries(given).filter(([field]) => field !== 'held')
  const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex')
  // The moment the form was made stays in front, so that ids go on sorting by time.
  return `${once.slice(0, 14)}7${hash.slice(0, 3)}-a${hash.slice(3, 6)}-${hash.slice(6, 18)}`
}

/**
 * Waits for what makes a row of a table under such an id, whole. Where the same form made it already, nothing was done again,
 * and the answer is nothing. Where a policy refuses an id that is taken, `isThere` tells whether it is by this form.
 */
export const madeOnce = <T>(
  table: string,
  made: Promise<T>,
  isThere?: () => Promise<unknown>,
): Promise<T | undefined> =>
  made.catch(async (error: { code?: string; table?: string; constraint?: string }) => {
    if (error.code === '23505' && error.table === table && error.constraint === `${table}_pkey`)
      return undefined
    if (error instanceof Refusal && (await isThere?.())) return undefined
    throw error
  })
