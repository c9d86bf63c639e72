/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * The one way to write a piece of JSON (RFC 8785), so that the same content has the same bytes and the same hash: no space,
 * members in the order of their UTF-16 units, numbers and texts as ECMAScript writes them. Throws for what JSON cannot say:
 * numbers without end, and texts with half a character.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return scalar(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.keys(value).toSorted(byUnits)
  return `{${members.map((name) => `${scalar(name)}:${canonical(value[name]!)}`).join(',')}}`
}

function scalar(value: null | boolean | number | string) {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('JSON has no such number.')
  if (typeof value === 'string' && !value.isWellFormed())
    throw new RangeError('The text holds half a character.')
  return JSON.stringify(value)
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)

// Strings compare by their UTF-16 units, whatever the language of the machine.
const byUnits = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
