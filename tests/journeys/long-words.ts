import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import { until } from './device.ts'

const piece = 'Quiet tables spoke first – “nobody asked”. مرحبا بالعالم 👩🏽‍🏫🏳️‍🌈 é é 音 \u200d\tend.\n\n'

/** A text of about this many characters, with line ends, right-to-left words and letters of several code points. */
export const longWords = (length: number, sign = ''): string =>
  `${sign}${piece.repeat(Math.ceil(length / piece.length))}${sign} is all.`

/** Holds that a field says exactly these words, and tells what it counted. */
export async function holdsAll(promise: string, field: Locator, words: string): Promise<void> {
  await until(`The words are there: ${promise}`, async () => (await field.inputValue()) === words)
  told(promise, words, await field.inputValue())
}

/** Tells how many characters were looked at, and how many were lost: none, or the test fails. */
export function told(promise: string, words: string, there: string): void {
  assert.equal(there, words)
  console.log(`${promise}: ${words.length} characters, ${words.length - there.length} lost`)
}
