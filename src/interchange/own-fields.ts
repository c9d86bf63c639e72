import { Fields } from './fields.ts'
import type { Raw } from './parts.ts'

/** Under this name LPS's own fields travel in the extensions of CASE. */
export const ownKey = 'lps'

/** LPS's own fields of an object, out of its extensions. */
export function ownFields(fields: Fields): Fields {
  const said = extensionsOf(fields)[ownKey]
  return new Fields(isObject(said) ? said : {}, fields.spot, fields.findings)
}

/** What nobody took of an object, LPS's own fields included. */
export function restOf(fields: Fields, own: Fields): Raw {
  const rest = fields.rest()
  const { [ownKey]: said, ...others } = extensionsOf(fields)
  const left = isObject(said) ? own.rest() : {}
  const extensions = Object.keys(left).length ? { ...others, [ownKey]: left } : others
  if (!isObject(rest['extensions']) || !isObject(said)) return rest
  const { extensions: _, ...plain } = rest
  return Object.keys(extensions).length ? { ...plain, extensions } : plain
}

const extensionsOf = ({ raw }: Fields): Raw => (isObject(raw['extensions']) ? raw['extensions'] : {})

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
