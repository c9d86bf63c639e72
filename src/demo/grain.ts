import { random } from './seed.ts'

const size = 1 << 20

let made: Int8Array | undefined

/** Film grain, drawn once: most values near zero, none beyond 13. */
function grain(): Int8Array {
  if (made) return made
  const dice = random('grain')
  made = Int8Array.from({ length: size }, () => (dice.next() + dice.next() + dice.next() - 1.5) * 9)
  return made
}

/** Lays grain over the pixels, three bytes each, in place; the seed says where the grain begins. */
export function addGrain(pixels: Buffer, seed: number): void {
  const specks = grain()
  const clamped = new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.length)
  let at = seed * 7919
  for (let byte = 0; byte + 2 < clamped.length; byte += 3) {
    const speck = specks[at++ & (size - 1)] ?? 0
    clamped[byte] = (clamped[byte] ?? 0) + speck
    clamped[byte + 1] = (clamped[byte + 1] ?? 0) + speck
    clamped[byte + 2] = (clamped[byte + 2] ?? 0) + speck
  }
}
