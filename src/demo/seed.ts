import { createHash } from 'node:crypto'

/** Everything in the demo world grows from this seed, so that two demos are the same to the byte. */
export const worldSeed = 'cascadia-plains-1'

const digest = (parts: readonly (string | number)[]) =>
  createHash('sha256')
    .update(JSON.stringify([worldSeed, ...parts]))
    .digest()

/** A stream of numbers that is the same for the same parts. */
export type Random = {
  /** At least 0, less than 1. */
  next: () => number
  /** At least `from`, less than `to`. */
  between: (from: number, to: number) => number
  /** A whole number, both ends included. */
  whole: (from: number, to: number) => number
  /** One of the list, which may not be empty. */
  pick: <T>(list: readonly T[]) => T
}

/** Makes a stream of numbers from any parts: `random('photo', 7)`. */
export function random(...parts: (string | number)[]): Random {
  let state = digest(parts).readUInt32LE()
  const next = () => {
    // mulberry32: small, quick and even enough for pictures and sample data; never for secrets.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + next() * (to - from)
  const whole = (from: number, to: number) => Math.floor(between(from, to + 1))
  return { next, between, whole, pick: (list) => pickFrom(list, next()) }
}

function pickFrom<T>(list: readonly T[], at: number): T {
  const found = list[Math.floor(at * list.length)]
  if (found === undefined) throw new RangeError('Nothing to pick from an empty list.')
  return found
}

const worldBegins = Date.UTC(2025, 6, 1)

/** An id in the shape of a version 7 UUID (RFC 9562) that is the same for the same parts. */
export function uuid(...parts: (string | number)[]): string {
  const bytes = digest(['id', ...parts]).subarray(0, 16)
  bytes.writeUIntBE(worldBegins, 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
