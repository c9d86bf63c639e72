import { randomUUID } from 'node:crypto'

/** A new uuid of version 7: later ids sort behind earlier ones, to the millisecond. */
export function newId(now = Date.now()): string {
  const time = now.toString(16).padStart(12, '0')
  // The random bits of a uuid of version 4, which Node draws many at a time: everything behind its version.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}
