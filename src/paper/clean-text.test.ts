import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanData, cleanText } from './clean-text.ts'
import { glyphsOfHouse } from './glyphs.ts'

const glyphs = glyphsOfHouse()
const clean = (text: string) => cleanText(text, glyphs, new Set())

test('ordinary words stay as they were written', () => {
  const words = 'Señora Nguyễn’s plan: “62 % – by May”, naïve Œuvre, Привет, Αθήνα\n\tsecond line'
  assert.equal(clean(words), words.normalize('NFC'))
})

test('letters typed with loose accents are put together', () => {
  assert.equal(clean('Jose\u0301'), 'José')
})

test('controls and marks that turn words around are dropped', () => {
  assert.equal(clean('a\u0000b\u0007c\u202Edef\u2066g\u200Dh\uFEFFi'), 'abcdefghi')
})

test('every kind of line end becomes one', () => {
  assert.equal(clean('é\r\nb\rc\u2028d'), 'é\nb\nc\nd')
})

test('a lone half of a character does not spoil the rest', () => {
  assert.match(clean('before \uD800 after'), /^before .+ after$/)
  assert.ok(clean('before \uD800 after').isWellFormed())
})

test('one sign stands for a run of characters no font can draw, and they are named', () => {
  const missing = new Set<string>()
  assert.equal(cleanText('Khmer ក, 日本, Amina', glyphs, missing), 'Khmer □, □, Amina')
  assert.deepEqual([...missing], ['ក', '日', '本'])
})

test('Arabic words stay, with the marks that spell them', () => {
  const words = 'أهلاً وسهلاً بكم، می\u200Cروم'
  assert.equal(clean(words), words.normalize('NFC'))
  assert.equal(clean('a\u200Cb'), 'ab')
})

test('an emoji stays; its skin tone, its color form and its joiners go unsaid', () => {
  const missing = new Set<string>()
  assert.equal(cleanText('🎻❄️ 👋🏾 👩‍👧', glyphs, missing), '🎻❄ 👋 👩👧')
  assert.equal(missing.size, 0)
})

test('a private character is not trusted to a font', () => {
  assert.equal(clean('\uE000'), '□')
})

test('unusual spaces become plain ones', () => {
  assert.equal(clean('a\u3000b'), 'a b')
})

test('all texts of a piece of JSON are cleaned, and nothing else changes', () => {
  const data = { words: ['a\u0000', { more: 'ក' }], count: 3, none: null, yes: true }
  const expected = { words: ['a', { more: '□' }], count: 3, none: null, yes: true }
  assert.deepEqual(cleanData(data, glyphs, new Set()), expected)
})
