import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { catalogue } from './catalogue.ts'

const values = { name: 'Maya <b>', n: 1204 }

const read = (text: string) => {
  try {
    return String(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).format(values))
  } catch {
    return undefined
  }
}

test('a message says what ICU says, also where it is put together at once', () => {
  const piece = fc.constantFrom(
    '{name}',
    '{n}',
    ' {name}',
    'and ',
    '<b>',
    "'",
    '’',
    '#',
    '{n, number}',
    '|',
    '…',
  )
  const plural = fc.constantFrom('{n, plural, one {# day} other {# days}}', "it''s {name}", "'{name}'")
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, plural), { maxLength: 6 }), (pieces) => {
      const text = pieces.join('')
      const right = read(text)
      if (right !== undefined) assert.equal(catalogue({ en: { text } })('en')('text', values), right)
    }),
  )
})

test('a sign that ICU wants twice stands once, also where no value does', () =>
  assert.equal(catalogue({ en: { text: "It''s here" } })('en')('text'), "It's here"))

test('a message whose value is missing is a mistake that is told', () => {
  assert.throws(() => catalogue({ en: { hello: 'Hello, {name}' } })('en')('hello', { n: 1 }), /name/)
})

test('a name that runs from right to left stands apart in our sentence, another stands as it is', () => {
  const say = catalogue({
    en: { asks: '{name} asks for {n, plural, one {an hour} other {# hours}}', by: 'by {name}' },
  })('en')
  assert.equal(say('by', { name: 'أمينة' }), 'by \u2068أمينة\u2069')
  assert.equal(say('asks', { name: 'דבורה', n: 2 }), '\u2068דבורה\u2069 asks for 2 hours')
  assert.equal(say('asks', { name: 'Zofia Wiśniewska', n: 1 }), 'Zofia Wiśniewska asks for an hour')
})

test('every module says “optional” without writing it down, and one with words of its own says those', () => {
  assert.equal(catalogue({ en: { title: 'Goals' } })('en')('optional'), 'optional')
  assert.equal(catalogue({ en: { optional: 'if you like' } })('en')('optional'), 'if you like')
})
