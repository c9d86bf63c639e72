import { ownKey } from './own-fields.ts'
import type { Raw } from './parts.ts'

/**
 * An object of CASE: what an import said beyond what LPS knows, then what LPS holds, and its own fields among the
 * extensions. What is empty is left out.
 */
export function withOwn(rest: Raw, plain: Raw, own: Raw = {}): Raw {
  const { [ownKey]: kept, ...others } = (rest['extensions'] ?? {}) as Raw
  const mine = { ...(kept as Raw | undefined), ...filled(own) }
  const extensions = Object.keys(mine).length ? { ...others, [ownKey]: mine } : rest['extensions']
  return { ...rest, ...filled(plain), ...(extensions !== undefined && { extensions }) }
}

const filled = (object: Raw): Raw =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => !isEmpty(value)))

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && !value.length)
