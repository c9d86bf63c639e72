import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { decodeText } from './decode-text.ts'

const text = 'School,Rate\r\nMañana Academy,“62”\r\n'
const wide = Buffer.from(text, 'utf16le')

test('a text is read as it was written, with or without a mark at its beginning', () => {
  equal(decodeText(Buffer.from(text)), text)
  equal(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le')), text)
  equal(decodeText(wide), text)
  equal(decodeText(Buffer.from(wide).swap16()), text)
  equal(decodeText(Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x96])), 'Café –')
  equal(decodeText(new Uint8Array()), '')
})
