import { equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonical, type Json } from './canonical.ts'

test('numbers are written as ECMAScript does', () => {
  const numbers = [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0, 1e21, 5e-324]
  equal(canonical(numbers), '[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1e+21,5e-324]')
})

test('texts keep every character and escape only what they must', () => {
  equal(canonical('€$\u000f\nA\'B"\\\\"/'), '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"')
  equal(canonical('é'), '"é"')
  equal(canonical('e\u0301'), '"e\u0301"', 'nothing is normalized')
})

test('members stand in the order of their UTF-16 units', () => {
  const members = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    '\u00f6': 'Latin Small Letter O With Diaeresis',
  }
  equal(
    canonical(members),
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
      '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  )
  equal(canonical({ b: [true, null], a: { d: 1, c: {} } }), '{"a":{"c":{},"d":1},"b":[true,null]}')
})

test('what JSON cannot say is refused', () => {
  for (const number of [NaN, Infinity, -Infinity]) throws(() => canonical([number]), RangeError)
  throws(() => canonical('\ud83d'), RangeError)
  throws(() => canonical({ '\ude00': 1 }), RangeError)
})

test('the same content has the same bytes, however it was put together', () => {
  const json = fc.jsonValue({ depthSize: 'small', stringUnit: 'grapheme' })
  fc.assert(
    fc.property(json, (value) => {
      const written = canonical(value as Json)
      equal(canonical(JSON.parse(written)), written)
      equal(canonical(turned(value as Json)), written)
    }),
  )
})

const turned = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, turned(inner)]),
  )
}
