import type { Fields } from './fields.ts'
import type { Item } from './parts.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Reads what something was adapted from; nothing where it does not name a row. */
export function readPointer(own: Fields, field: string): Item['basedOn'] {
  const { space, id } = own.link(field) ?? {}
  if (typeof space !== 'string' || typeof id !== 'string' || !uuid.test(space) || !uuid.test(id)) return null
  own.take(field)
  return { space, id }
}
