import type { Range } from './store.ts'

/**
 * The part of a file of `bytes` bytes that a Range header asks for (RFC 9110, 14.2). Undefined means the whole
 * file: no header, another unit, several parts at once, or nonsense. `unsatisfiable` means the part lies outside.
 */
export function readRange(header: string | null, bytes: number): Range | 'unsatisfiable' | undefined {
  const [, from, to] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header ?? '') ?? []
  if (from === undefined || to === undefined || (!from && !to)) return undefined
  if (!from) return orOutside({ first: Math.max(0, bytes - Number(to)), last: bytes - 1 }, bytes)
  if (to && Number(to) < Number(from)) return undefined
  return orOutside({ first: Number(from), last: to ? Math.min(Number(to), bytes - 1) : bytes - 1 }, bytes)
}

const orOutside = (range: Range, bytes: number) => (range.first < bytes ? range : 'unsatisfiable')
