import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fontFiles } from './fonts.ts'
import { glyphsOf, glyphsOfHouse } from './glyphs.ts'

const house = glyphsOfHouse()
const covers = (text: string) => [...text].every((letter) => house.has(letter.codePointAt(0) ?? 0))

test('the fonts draw the languages of our schools that are written in Latin letters', () => {
  assert.ok(covers('AZaz09 ñ¿¡ áéíóúü çãõ ßäöå œæø ğışİ łżść őű čřž ơưạếữ ʻ'))
})

test('the fonts draw the marks people write with', () => {
  assert.ok(covers('–—…‘’“”«»•·§©®™°±×÷½≤≥≠−→€£'))
})

test('every style of a family draws the same characters', () => {
  for (const family of fontFiles()) {
    const [upright, ...others] = family.map((file) => glyphsOf(readFileSync(file)))
    for (const style of others) assert.equal(upright?.symmetricDifference(style).size, 0)
  }
})

test('the fonts draw Arabic, Persian and Urdu, emoji, and the sign for what they lack', () => {
  assert.ok(covers('أهلاً وسهلاً، ؟ پچژگ ٹڈے ۰۱۲ 🎻❄🎉👋 □'))
})

test('a font says that it cannot draw what it lacks', () => {
  assert.ok(!covers('ក') && !covers('日'))
})
